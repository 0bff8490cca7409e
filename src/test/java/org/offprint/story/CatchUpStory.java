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

/** Three days down: one digest when it is back, with what was collected all the while. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class CatchUpStory {

    @Inject
    TurnedClock clock;

    @Test
    void three_days_down_bring_one_digest() {
        clock.turnTo("2026-04-06T12:00:00Z");
        Reader reader = Reader.subscribed("catchup@example.org", 7, "UTC", "echidna parsing");
        Operator.uploads("Echidna parsing before");
        runAt("2026-04-07T07:00:00Z");

        clock.turnTo("2026-04-07T12:00:00Z");
        Operator.uploads("Echidna parsing during");
        runAt("2026-04-10T09:30:00Z");
        runAt("2026-04-10T09:31:00Z");

        List<Letter> digests = reader.digests();
        assertEquals(2, digests.size());
        assertTrue(digests.get(1).words().contains("Echidna parsing during"));
        assertFalse(digests.get(1).words().contains("Echidna parsing before"));
    }

    private void runAt(String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
    }
}
