package org.offprint.system;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that reads the system clock. */
final class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return new MicrosecondClock();
    }
}
