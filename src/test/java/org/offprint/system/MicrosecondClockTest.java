package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MicrosecondClockTest {

    private final Clock clock = new MicrosecondClock();

    @Test
    void countsInMicroseconds() {
        Instant now = clock.instant();
        assertEquals(0, now.getNano() % 1_000, now.toString());
    }

    @Test
    void tellsMillisecondsToo() {
        long before = clock.millis();
        assertTrue(clock.instant().toEpochMilli() >= before);
    }

    @Test
    void goesTheSameInAnotherZone() {
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
        assertEquals(kathmandu, clock.withZone(kathmandu).getZone());
    }
}
