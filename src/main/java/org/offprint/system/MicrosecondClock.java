package org.offprint.system;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The system's clock in microseconds, which is what both databases keep; {@code Clock.tick} cannot count so finely. */
final class MicrosecondClock extends Clock {

    private final ZoneId zone;

    MicrosecondClock() {
        this(ZoneOffset.UTC);
    }

    private MicrosecondClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MicrosecondClock(other);
    }
}
