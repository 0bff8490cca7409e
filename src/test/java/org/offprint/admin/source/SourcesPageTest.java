package org.offprint.admin.source;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SourcesPageTest {

    @Inject
    EntityManager database;

    @Inject
    CollectInBackground collectInBackground;

    @Test
    void the_button_collects_and_the_page_follows_it_to_the_end() {
        Office.press("/admin/sources/seeds/collect").then().statusCode(200).body(containsString("seeds"));
        Response page = Office.operator().get("/admin/sources");
        while (page.header("Refresh") != null) {
            assertEquals("2", page.header("Refresh"));
            assertTrue(page.asString().contains("Papers are being collected."));
            LockSupport.parkNanos(50_000_000);
            page = Office.operator().get("/admin/sources");
        }
        assertTrue(page.asString().contains("Collected just now: 643 fetched"), page.asString());
        assertFalse(page.asString().contains("disabled"));
        Office.ask("/api/admin/trail")
                .then()
                .body("[0].what", equalTo("collect"))
                .body("[0].subject", equalTo("seeds"));
    }

    @Test
    void how_far_it_has_come_is_shown() {
        collectInBackground.begin("seeds");
        while (collectInBackground.runsAny()) {
            LockSupport.parkNanos(50_000_000);
        }
        progress("Page 3 of 7");
        Response page = Office.operator().get("/admin/sources");
        assertTrue(page.asString().contains("Page 3 of 7"), page.asString());
        assertEquals("2", page.header("Refresh"));
        progress(null);
    }

    @Test
    void an_unknown_source_is_not_collected() {
        Office.press("/admin/sources/nowhere/collect").then().statusCode(404);
    }

    private void progress(String words) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update watermark set progress = :words where source = 'seeds'")
                        .setParameter("words", words)
                        .executeUpdate());
    }
}
