package org.offprint.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The application's clock in tests: stands still until it is turned. Thread-safe. */
@Alternative
@Priority(1)
@Singleton
public class TurnedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-01-05T05:00:00Z");

    /** Sets the time, back or forth. */
    public void turnTo(String instant) {
        now = Instant.parse(instant);
    }

    public void turnTo(Instant instant) {
        now = instant.truncatedTo(ChronoUnit.MICROS);
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
