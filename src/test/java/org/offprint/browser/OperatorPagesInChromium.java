package org.offprint.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        assertEquals(List.of(), Inspection.of(pages(), chromium, site));
    }

    @Test
    void a_table_goes_in_with_and_without_script() {
        clock.turnTo("2026-06-10T12:00:00Z");
        for (Look look : List.of(Look.WIDE, Look.PHONE_WITHOUT_SCRIPT)) {
            String table = "email,keywords,consentedAt\n" + look
                    + "-chromium@example.org,samphire,2026-01-01\n<b>nobody</b>,samphire,2026-01-01\n";
            try (Visit visit = chromium.visit(site, look)) {
                visit.open("/admin/import-export");
                visit.page.setInputFiles(
                        "#table", new FilePayload("readers.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
                visit.page.click("text=Take them in");
                assertEquals("1 accepted, 1 refused", visit.page.textContent("#became"));
                assertTrue(visit.page.textContent("tbody").contains("<b>nobody</b>"));
            }
        }
    }

    private List<Sight> pages() {
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
        return List.of(
                Sight.page("admin", "/admin"),
                Sight.page("admin-readers", "/admin/readers"),
                Sight.page("admin-reader", "/admin/readers/" + id),
                Sight.page("admin-erase", "/admin/readers/" + id + "/erase"),
                Sight.page("admin-digest", "/admin/readers/" + id + "/digest?day=2026-06-10"),
                Sight.page("admin-mails", "/admin/mails"),
                Sight.page("admin-queued", "/admin/mails?state=queued"),
                Sight.page("admin-sources", "/admin/sources"),
                Sight.page("admin-suppressions", "/admin/suppressions?email=" + reader.address()),
                Sight.page("admin-import-export", "/admin/import-export"),
                Sight.page("admin-import-progress", "/admin/import-export/progress"),
                Sight.page("admin-explain", "/admin/explain?email=" + reader.address() + "&paper=" + paper),
                Sight.page("admin-explain-fault", "/admin/explain?email=x&paper=" + paper),
                Sight.page("admin-test-mail", "/admin/test-mail"),
                Sight.page("admin-trail", "/admin/trail"));
    }
}
