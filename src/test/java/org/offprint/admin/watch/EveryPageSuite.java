package org.offprint.admin.watch;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;

/** The operator's pages and what stands behind them, with something in every table. */
abstract class EveryPageSuite {

    private static final String ROWS = "email,keywords,hour,zone,consentedAt\n"
            + "every-page-one@example.org,abscission,3,UTC,2026-01-01\n"
            + "every-page-two@example.org,abscission,3,UTC,\n";

    @Inject
    TurnedClock clock;

    @Inject
    EntityManager database;

    @Inject
    RaiseAlarms raiseAlarms;

    @Inject
    TakePulse takePulse;

    @Test
    void every_page_opens_with_something_in_it() {
        clock.turnTo("2026-06-02T10:00:00Z");
        Office.operator()
                .contentType("text/csv")
                .body(ROWS)
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(200);
        long reader = id("every-page-one@example.org");
        long pending = id("every-page-two@example.org");
        Office.press("/admin/readers/" + pending + "/letter").then().statusCode(200);
        for (String path : List.of(
                "/admin",
                "/admin?days=365",
                "/admin/readers?q=every-page&standing=active",
                "/admin/readers/" + reader,
                "/admin/readers/" + pending,
                "/admin/readers/" + reader + "/erase",
                "/admin/readers/" + reader + "/digest?day=2026-06-03",
                "/admin/readers/" + reader + "/digest?day=2026-06-01",
                "/admin/mails",
                "/admin/mails?state=queued&kind=confirmation",
                "/admin/sources",
                "/admin/suppressions",
                "/admin/suppressions?email=every-page-one@example.org",
                "/admin/import-export",
                "/admin/import-export/progress",
                "/admin/explain",
                "/admin/test-mail",
                "/admin/trail")) {
            assertTrue(Office.open(path).contains("aria-label=\"Operator\""), path);
        }
        Office.ask("/api/admin/readers/" + pending).then().body("mails.kind", equalTo(List.of("confirmation")));
        Office.press("/admin/readers/" + reader + "/stop").then().statusCode(200);
        Office.press("/admin/readers/" + reader + "/erase").then().statusCode(200);
        Office.ask("/api/admin/trail").then().body("what", hasItem("erase"));
    }

    @Test
    void a_stop_shows_and_goes() {
        Office.press("/admin/sending/stop").then().statusCode(200);
        Office.ask("/api/admin/today").then().body("troubles.cause", hasItem("sending"));
        Office.press("/admin/sending/resume").then().statusCode(200);
    }

    @Test
    void what_waits_is_measured() {
        clock.turnTo("2026-06-03T10:00:00Z");
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into delivery (id, kind, subject_id, recipient, state, priority, attempts,"
                                + " next_attempt_at, expires_at, epoch, created_at) values (-7, 'LINK', -7,"
                                + " 'waiting@example.org', 'AMBIGUOUS', 1, 0, :next, :later, 0, :made)")
                .setParameter("next", clock.instant().minus(Duration.ofHours(400)))
                .setParameter("later", clock.instant().plus(Duration.ofDays(1)))
                .setParameter("made", clock.instant().minus(Duration.ofHours(500)))
                .executeUpdate());
        Pulse pulse = takePulse.take();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from delivery where id = -7")
                .executeUpdate());
        assertEquals(Duration.ofHours(400), pulse.queueLag());
        assertEquals(Duration.ofHours(500), pulse.queueAge());
    }

    @Test
    void alarms_are_kept() {
        clock.turnTo("2026-06-04T10:00:00Z");
        List<Trouble> wrong = List.of(new Trouble("every page", "A trouble ".repeat(200)));
        raiseAlarms.update(wrong, clock.instant());
        raiseAlarms.update(wrong, clock.instant());
        raiseAlarms.update(List.of(), clock.instant());
        JsonPath mails = Office.ask("/api/admin/mails?kind=alarm").jsonPath();
        assertEquals(
                1,
                mails.getList("findAll { it.createdAt == '2026-06-04T10:00:00Z' }")
                        .size());
        assertEquals(
                1,
                Office.ask("/api/admin/mails?kind=all_clear")
                        .jsonPath()
                        .getList("findAll { it.createdAt == '2026-06-04T10:00:00Z' }")
                        .size());
    }

    private static long id(String address) {
        return Office.operator()
                .queryParam("q", address)
                .get("/api/admin/readers")
                .jsonPath()
                .getLong("[0].id");
    }
}
