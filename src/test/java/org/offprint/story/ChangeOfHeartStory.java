package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox.Letter;

/** A reader follows the link in a digest and wants something else. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ChangeOfHeartStory {

    @Inject
    TurnedClock clock;

    @Test
    void the_next_digest_follows_the_new_keywords() {
        clock.turnTo("2026-03-02T12:00:00Z");
        Reader reader = Reader.subscribed("heart@example.org", 7, "UTC", "wombat routing");
        Operator.uploads("Wombat routing at night");
        runAt("2026-03-03T07:00:00Z");

        reader.wants(reader.lastDigest().link("/preferences/"), "numbat caching");
        Operator.uploads("More wombat routing", "Numbat caching by day");
        runAt("2026-03-04T07:00:00Z");

        List<Letter> digests = reader.digests();
        assertEquals(2, digests.size());
        assertTrue(digests.get(1).words().contains("Numbat caching by day"));
        assertFalse(digests.get(1).words().contains("More wombat routing"));
    }

    private void runAt(String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
    }
}
