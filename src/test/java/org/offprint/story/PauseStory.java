package org.offprint.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A reader goes on holiday and comes back, to the best of the pause or to a fresh start. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class PauseStory {

    @Inject
    TurnedClock clock;

    @Test
    void the_best_of_the_pause_comes_when_it_is_over() {
        String back = returnTo("pause-best@example.org", "bilberry", "best");
        assertTrue(back.contains("Bilberry harvest in the pause"), back);
        assertTrue(back.contains("Bilberry harvest at its end"), back);
    }

    @Test
    void a_fresh_start_leaves_out_what_came_in_meanwhile() {
        String back = returnTo("pause-fresh@example.org", "cloudberry", "fresh");
        assertFalse(back.contains("Cloudberry harvest in the pause"), back);
        assertTrue(back.contains("Cloudberry harvest at its end"), back);
    }

    @Test
    void what_is_saved_on_the_day_a_pause_ends_leaves_its_end_as_it_was() {
        String before = savedOnTheLastDay("pause-saved-before@example.org", "gooseberry", "2026-08-24T05:00:00Z");
        assertFalse(before.contains("Gooseberry harvest in the pause"), before);
        assertTrue(before.contains("Gooseberry harvest at its end"), before);
        String due = savedOnTheLastDay("pause-saved-due@example.org", "elderberry", "2026-08-24T07:20:00Z");
        assertFalse(due.contains("Elderberry harvest in the pause"), due);
    }

    @Test
    void whoever_resumes_at_once_has_the_same_choice() {
        String early = resumeNow("pause-early@example.org", "lingonberry", "fresh");
        assertFalse(early.contains("Lingonberry harvest in the pause"), early);
        String late = resumeNow("pause-late@example.org", "mulberry", "best");
        assertTrue(late.contains("Mulberry harvest in the pause"), late);
    }

    /** Pauses for three weeks; what the digest after them says. */
    private String returnTo(String address, String word, String choice) {
        clock.turnTo("2026-08-03T12:00:00Z");
        Reader reader = Reader.subscribed(address, 7, "UTC", word + " harvest");
        Operator.uploads(capital(word) + " harvest before");
        runAt("2026-08-04T07:00:00Z");
        String preferences = reader.lastDigest().link("/preferences/");
        Visitor.post(preferences, "pauseUntil", "1999-01-01")
                .then()
                .statusCode(400)
                .body(not(containsString("resume now")));
        Visitor.post(preferences, "pauseUntil", "2026-08-24", "afterPause", choice)
                .then()
                .statusCode(200)
                .body(containsString("resume now"))
                .body(containsString("<option value=\"" + choice + "\" selected>"));

        clock.turnTo("2026-08-10T12:00:00Z");
        Operator.uploads(capital(word) + " harvest in the pause");
        runAt("2026-08-11T07:00:00Z");
        assertEquals(1, reader.digests().size(), "none in the pause");
        clock.turnTo("2026-08-23T12:00:00Z");
        Operator.uploads(capital(word) + " harvest at its end");
        String foreseen = foreseen(address, "2026-08-24");
        runAt("2026-08-24T07:00:00Z");
        assertEquals(2, reader.digests().size());
        assertEquals(reader.lastDigest().words().contains("in the pause"), foreseen.contains("in the pause"), foreseen);
        return reader.lastDigest().words();
    }

    /** Pauses for three weeks, for a fresh start, and saves the preferences on the last day; that day's digest. */
    private String savedOnTheLastDay(String address, String word, String savedAt) {
        clock.turnTo("2026-08-03T12:00:00Z");
        Reader reader = Reader.subscribed(address, 7, "UTC", word + " harvest");
        Operator.uploads(capital(word) + " harvest before");
        runAt("2026-08-04T07:00:00Z");
        String preferences = reader.lastDigest().link("/preferences/");
        Visitor.post(preferences, "pauseUntil", "2026-08-24", "afterPause", "fresh")
                .then()
                .statusCode(200);
        clock.turnTo("2026-08-10T12:00:00Z");
        Operator.uploads(capital(word) + " harvest in the pause");
        clock.turnTo("2026-08-23T12:00:00Z");
        Operator.uploads(capital(word) + " harvest at its end");

        clock.turnTo(savedAt);
        Visitor.post(preferences, "pauseUntil", "", "afterPause", "best").then().statusCode(200);
        runAt("2026-08-24T07:30:00Z");
        assertEquals(2, reader.digests().size(), "one before the pause, one on its last day");
        return reader.lastDigest().words();
    }

    private static String foreseen(String address, String day) {
        int id = Office.ask("/api/admin/readers?q=" + address).jsonPath().getInt("[0].id");
        return Office.ask("/api/admin/readers/" + id + "/digest?day=" + day)
                .jsonPath()
                .getString("text")
                .replaceAll("\\s+", " ");
    }

    private String resumeNow(String address, String word, String choice) {
        clock.turnTo("2026-09-01T12:00:00Z");
        Reader reader = Reader.subscribed(address, 7, "UTC", word + " harvest");
        Operator.uploads(capital(word) + " harvest before");
        runAt("2026-09-02T07:00:00Z");
        String preferences = reader.lastDigest().link("/preferences/");
        Visitor.post(preferences, "pauseUntil", "2026-12-24").then().statusCode(200);

        clock.turnTo("2026-09-05T12:00:00Z");
        Operator.uploads(capital(word) + " harvest in the pause");
        clock.turnTo("2026-09-14T12:00:00Z");
        Visitor.post(preferences, "afterPause", choice, "resume", "now").then().statusCode(200);
        Operator.uploads(capital(word) + " harvest at its end");
        runAt("2026-09-15T07:00:00Z");
        return reader.lastDigest().words();
    }

    private void runAt(String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
