package org.offprint.system;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one place that reads the system clock. */
final class Clocks {

    /** What both databases keep of an instant. */
    private static final Duration MICROSECOND = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
