package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.offprint.subscriber.leaving.LongerThanReach;

class ReachTest {

    private static final Instant NOW = Instant.parse("2031-06-02T07:00:00Z");

    @Test
    void noEditionIsLookedForThatMayBeForgotten() {
        LocalDate forgotten = LocalDate.ofInstant(NOW.minus(LongerThanReach.REACH), ZoneOffset.UTC);

        // a day more than the longest window: a clock that was set back
        assertFalse(Reach.earliest(NOW.minus(Window.LONGEST.plusDays(1))).isBefore(forgotten));
    }
}
