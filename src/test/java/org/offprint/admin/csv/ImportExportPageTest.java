package org.offprint.admin.csv;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ImportExportPageTest {

    @Inject
    TurnedClock clock;

    @Inject
    Imports imports;

    @BeforeEach
    void in_march() {
        clock.turnTo("2026-03-02T05:00:00Z");
    }

    @Test
    void each_refused_row_is_told_and_the_others_are_in() {
        String page = send("email,keywords,consentedAt\n"
                        + "in-page-one@example.org,petrichor,2026-01-31\n"
                        + "<i>nobody</i>,petrichor,2026-01-31\n")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(page.contains("1 accepted, 1 refused"), page);
        assertTrue(page.contains("Row 3"), page);
        assertTrue(page.contains("&lt;i&gt;nobody&lt;/i&gt;"), page);
        Office.ask("/api/admin/readers?q=in-page-one").then().body("standing", hasItem("active"));
        Office.ask("/api/admin/trail").then().body("what", hasItem("import"));
    }

    @Test
    void what_is_no_table_is_told_in_place() {
        for (String table : new String[] {"", "no,such,columns\n1,2,3\n", "\"open"}) {
            String page = send(table).then().statusCode(400).extract().asString();
            assertTrue(page.contains("Nothing was taken in."), page);
            assertTrue(page.contains("Take them in"), page);
        }
        Response without = Office.press("/admin/import-export", "table", "no file");
        assertEquals(415, without.statusCode());
    }

    @Test
    void the_form_keeps_its_file_while_another_page_follows_an_import() {
        assertFalse(Office.open("/admin/import-export").contains("being taken in"));
        try (Imports.Counted counted = imports.count(1234)) {
            Response form = Office.operator().get("/admin/import-export");
            assertNull(form.header("Refresh"));
            assertTrue(form.asString().contains("0 of 1,234 rows"), form.asString());
            assertTrue(form.asString().contains("type=\"file\""), form.asString());
            assertTrue(form.asString().contains("href=\"/admin/import-export/progress\""), form.asString());

            Response progress = Office.operator().get("/admin/import-export/progress");
            assertEquals("3", progress.header("Refresh"));
            assertTrue(progress.asString().contains("0 of 1,234 rows"), progress.asString());
            assertFalse(progress.asString().contains("type=\"file\""), progress.asString());
        }
        Response over = Office.operator().get("/admin/import-export/progress");
        assertNull(over.header("Refresh"));
        assertTrue(over.asString().contains("No table is being taken in"), over.asString());
    }

    @Test
    void another_site_sends_no_table() {
        Office.operator()
                .header("Origin", "https://evil.example.org")
                .multiPart("table", "t.csv", "email\nfrom-evil@example.org\n".getBytes(StandardCharsets.UTF_8))
                .post("/admin/import-export")
                .then()
                .statusCode(403);
    }

    private static Response send(String table) {
        return Office.operator()
                .accept("text/html")
                .header("Origin", "http://offprint.example.org")
                .multiPart("table", "readers.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/admin/import-export");
    }
}
