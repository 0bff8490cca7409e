package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A day without a match brings no mail, and the next match brings what it should. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class QuietDayStory {

    @Inject
    TurnedClock clock;

    @Test
    void nothing_new_is_no_mail_and_nothing_is_repeated() {
        clock.turnTo("2026-02-02T12:00:00Z");
        Reader reader = Reader.subscribed("quiet@example.org", 7, "UTC", "quokka lattice");
        Operator.uploads("Quokka lattice in bloom");

        assertEquals(1, digestsAfter(reader, "2026-02-03T07:00:00Z"));
        assertEquals(1, digestsAfter(reader, "2026-02-04T07:00:00Z"));
        clock.turnTo("2026-02-04T15:00:00Z");
        Operator.uploads("Return to the quokka lattice");
        assertEquals(2, digestsAfter(reader, "2026-02-05T07:00:00Z"));

        String second = reader.lastDigest().words();
        assertTrue(second.contains("Return to the quokka lattice"), second);
        assertFalse(second.contains("Quokka lattice in bloom"), second);
    }

    private int digestsAfter(Reader reader, String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
        return reader.digests().size();
    }
}
