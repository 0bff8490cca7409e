package org.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** The operator's pages as {@link EveryPageInChromium} has the reader's, with something on each. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class OperatorPagesInChromium {

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
                    assertEquals(200, response.status(), path);
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

    @Test
    void a_table_goes_in_with_and_without_script() {
        clock.turnTo("2026-06-10T12:00:00Z");
        for (Look look : List.of(Look.WIDE, Look.PHONE_WITHOUT_SCRIPT)) {
            String table = "email,keywords,consentedAt\n" + look
                    + "-chromium@example.org,samphire,2026-01-01\n<b>nobody</b>,samphire,2026-01-01\n";
            try (Visit visit = chromium.visit(site, look)) {
                visit.open("/admin/in-and-out");
                visit.page.setInputFiles(
                        "#table", new FilePayload("readers.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
                visit.page.click("text=Take them in");
                assertEquals("1 accepted, 1 refused", visit.page.textContent("#became"));
                assertTrue(visit.page.textContent("tbody").contains("<b>nobody</b>"));
            }
        }
    }

    private Map<String, String> pages() {
        clock.turnTo("2026-06-09T12:00:00Z");
        shelf.papersAbout("samphire gathering", clock.instant());
        Visitor reader = Visitor.somebody(letters);
        reader.joins("samphire gathering");
        Visitor.somebody(letters).subscribes("samphire gathering");
        clock.turnTo("2026-06-10T09:00:00Z");
        Office.operator().post("/api/admin/editions/run").then().statusCode(200);
        long id = Office.operator()
                .queryParam("q", reader.address())
                .get("/api/admin/readers")
                .jsonPath()
                .getLong("[0].id");
        long paper = Office.ask("/api/papers?q=samphire+gathering").jsonPath().getLong("items[0].id");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("admin", "/admin");
        pages.put("admin-readers", "/admin/readers");
        pages.put("admin-reader", "/admin/readers/" + id);
        pages.put("admin-erase", "/admin/readers/" + id + "/erase");
        pages.put("admin-digest", "/admin/readers/" + id + "/digest?day=2026-06-10");
        pages.put("admin-mails", "/admin/mails");
        pages.put("admin-queued", "/admin/mails?state=queued");
        pages.put("admin-sources", "/admin/sources");
        pages.put("admin-suppressions", "/admin/suppressions?email=" + reader.address());
        pages.put("admin-in-and-out", "/admin/in-and-out");
        pages.put("admin-explain", "/admin/explain?email=" + reader.address() + "&paper=" + paper);
        pages.put("admin-explain-fault", "/admin/explain?email=x&paper=" + paper);
        pages.put("admin-test-mail", "/admin/test-mail");
        pages.put("admin-trail", "/admin/trail");
        return pages;
    }
}
