package org.offprint.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Outcome.Deferred;

class RelayTest {

    private static final MailAddress READER = new MailAddress("reader@example.org");
    private static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");

    private final Relay relay = new Relay();

    @Test
    void itRestsLongerEachTimeAndFiveMinutesAtMost() {
        Instant now = NOON;
        for (int times = 0; times < 20; times++) {
            fails(now);
            assertTrue(relay.resting(now));
            assertFalse(relay.resting(now.plus(Duration.ofMinutes(5))));
            now = now.plus(Duration.ofMinutes(5));
        }
        fails(now);
        assertTrue(relay.resting(now.plus(Duration.ofMinutes(5)).minusMillis(1)));
    }

    @Test
    void aClockThatIsSetBackDoesNotMakeItRestForTheWholeStep() {
        fails(NOON);
        relay.saw(new Deferred(Deferred.Cause.DOMAIN, "421 too many"), READER, NOON);
        Instant yesterday = NOON.minus(Duration.ofDays(1));

        assertFalse(relay.resting(yesterday));
        assertEquals(Optional.empty(), relay.coolsUntil(READER, yesterday));
    }

    private void fails(Instant now) {
        relay.saw(new Deferred(Deferred.Cause.RELAY, "refused"), READER, now);
    }
}
