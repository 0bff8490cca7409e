package org.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/**
 * Every page, light and dark, wide and on a phone: no barrier that axe finds, nothing to scroll sideways, nothing from
 * another host, nothing that the page's policy forbids. Pictures and sources stay in {@code target/pages}.
 */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class EveryPageInChromium {

    private final Chromium chromium = new Chromium();

    @Inject
    Shelf shelf;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void no_page_has_a_barrier_or_asks_another_host() {
        Map<String, String> pages = pages();
        List<String> found = new ArrayList<>();
        for (Look look : List.of(Look.WIDE, Look.WIDE_DARK, Look.PHONE, Look.PHONE_DARK)) {
            try (Visit visit = chromium.visit(site, look)) {
                pages.forEach((name, path) -> {
                    Response response = visit.open(path);
                    visit.barriers().forEach(barrier -> found.add(name + " " + look + ": " + barrier));
                    if (visit.overhang() > 0) {
                        found.add(name + " " + look + ": hangs over by " + visit.overhang());
                    }
                    visit.keep(name, response, look);
                });
                visit.complaints().forEach(complaint -> found.add(look + ": " + complaint));
            }
        }
        System.out.printf("%d pages in 4 looks: %d findings%n", pages.size(), found.size());
        assertEquals(List.of(), found);
    }

    private Map<String, String> pages() {
        clock.turnTo("2026-06-08T12:00:00Z");
        shelf.papersAbout("heliograph signalling", clock.instant());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("start-filled", "/?keywords=heliograph+signalling%0A-survey");
        pages.put("preview", "/preview?keywords=heliograph+signalling%0Aqqqq");
        pages.put("preview-fault", "/preview?keywords=%22open");
        pages.put("papers", "/papers");
        pages.put("search", "/papers?q=heliograph+signalling");
        pages.put("search-fault", "/papers?q=%22open&day=someday");
        pages.put("paper", paper());
        pages.put("privacy", "/privacy");
        pages.put("link", "/link");
        pages.put("missing", "/papers/999999999");
        readersPages(pages);
        return pages;
    }

    private void readersPages(Map<String, String> pages) {
        Visitor asked = Visitor.somebody(letters);
        asked.subscribes("heliograph signalling");
        pages.put("confirm", asked.newestMail().link("/confirm/"));
        pages.put("block", asked.newestMail().link("/block/"));
        Visitor reader = Visitor.somebody(letters);
        reader.subscribes("heliograph signalling");
        String confirm = reader.newestMail().link("/confirm/");
        Visitor.post(confirm).then().statusCode(200);
        pages.put("confirmed", confirm);
        clock.turnTo("2026-06-09T05:00:00Z");
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .post("/api/admin/editions/run")
                .then()
                .statusCode(200);
        Mailbox.Letter digest = Mailbox.latest(reader.address());
        pages.put("preferences", digest.link("/preferences/"));
        pages.put("edition", digest.link("/editions/"));
        pages.put("unsubscribe", digest.link("/unsubscribe/"));
        pages.put("account", reader.accountLink());
        Visitor gone = Visitor.somebody(letters);
        gone.joins("heliograph signalling");
        String leave = gone.newestMail().link("/unsubscribe/");
        Visitor.post(leave);
        pages.put("left", leave);
        pages.put("expired-link", "/preferences/nothing");
    }

    private static String paper() {
        long id = RestAssured.given()
                .queryParam("q", "heliograph signalling")
                .get("/api/papers")
                .jsonPath()
                .getLong("items[0].id");
        return "/papers/" + id;
    }
}
