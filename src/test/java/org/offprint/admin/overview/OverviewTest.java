package org.offprint.admin.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class OverviewTest {

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    @Test
    void it_counts_who_came_and_left_today_and_the_mails_that_went() {
        clock.turnTo("2026-08-11T10:00:00Z");
        JsonPath before = today();
        Visitor reader = Visitor.somebody(letters);
        reader.joins("isotachophoresis");
        assertEquals(before.getLong("counts.subscribed") + 1, today().getLong("counts.subscribed"));
        assertTrue(today().getLong("counts.sent") >= before.getLong("counts.sent") + 2);

        Visitor.post(reader.newestMail().link("/unsubscribe/"));
        assertEquals(before.getLong("counts.left") + 1, today().getLong("counts.left"));

        Visitor erased = Visitor.somebody(letters);
        erased.joins("isotachophoresis");
        Visitor.post(erased.accountLink() + "/erase").then().statusCode(200);
        assertEquals(before.getLong("counts.left") + 2, today().getLong("counts.left"));

        clock.turnTo("2026-08-12T10:00:00Z");
        assertEquals(0, today().getLong("counts.subscribed"));
        JsonPath days = Office.ask("/api/admin/days?days=2").jsonPath();
        assertEquals("2026-08-11", days.getString("days[0]"));
        assertEquals(
                before.getLong("counts.subscribed") + 2,
                days.getLong("rows.find { it.what == 'subscribed' }.amounts[0]"));
    }

    @Test
    void the_page_shows_sources_readers_plots_and_the_version() {
        Office.ask("/api/admin/sources/seeds/collect");
        String page = Office.open("/admin");
        assertTrue(page.contains("<h1>Today</h1>"), page);
        assertTrue(page.contains("href=\"/admin/sources\">seeds</a>"));
        assertTrue(page.contains("Readers, active"));
        assertTrue(page.contains("Offprint 0."), "the version");
        assertTrue(page.contains("<svg"), "the plots");
    }

    @Test
    void a_run_can_be_asked_for_and_tells_what_it_came_to() {
        Office.press("/admin/dry-run").then().statusCode(200).body(containsString("A run now would find: "));
        Office.press("/admin/run").then().statusCode(200).body(containsString("Served all who are due: "));
        Office.ask("/api/admin/trail")
                .then()
                .body("[0].what", equalTo("serve all who are due"))
                .body("[0].who", equalTo("admin"))
                .body("[0].status", equalTo(200))
                .body("[0].from", startsWith("127."))
                .body("what", hasItem("ask what a run would do"));
    }

    @Test
    void nobody_comes_in_without_the_password_or_from_another_site() {
        given().get("/admin").then().statusCode(401);
        given().get("/admin/trail").then().statusCode(401);
        given().get("/api/admin/today").then().statusCode(401);
        Office.operator()
                .header("Origin", "https://evil.example")
                .post("/admin/run")
                .then()
                .statusCode(403);
        Office.operator()
                .header("Sec-Fetch-Site", "cross-site")
                .post("/admin/dry-run")
                .then()
                .statusCode(403);
    }

    @Test
    void days_are_within_reason() {
        Office.ask("/api/admin/days?days=401").then().statusCode(400).body("errors[0].field", equalTo("days"));
        Office.ask("/api/admin/days?days=400").then().statusCode(200).body("days.size()", equalTo(400));
        Office.ask("/api/admin/days").then().body("rows.size()", greaterThan(0));
    }

    private static JsonPath today() {
        return Office.ask("/api/admin/today").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void the_licences_of_what_is_in_it_are_listed() {
        assertTrue(Office.open("/admin").contains("href=\"/licences.txt\""));
        String list =
                given().get("/licences.txt").then().statusCode(200).extract().asString();
        for (String library : new String[] {"lucene-core", "quarkus-rest", "greenmail", "picocss", "jsoup"}) {
            assertTrue(list.contains(library), library);
        }
        assertFalse(list.contains("archunit"), "what only tests need is not in the jar");
    }

    @Test
    void what_is_wrong_with_an_address_is_told_once() {
        String page = Office.operator()
                .accept("text/html")
                .get("/admin/readers/1/digest?day=garbage")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertEquals(2, page.split("is no day", -1).length, page);
    }
}
