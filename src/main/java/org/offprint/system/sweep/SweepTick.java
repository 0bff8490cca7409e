package org.offprint.system.sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Wakes {@link SweepOut}. */
@Singleton
class SweepTick {

    private final SweepOut sweepOut;

    SweepTick(SweepOut sweepOut) {
        this.sweepOut = sweepOut;
    }

    @Scheduled(
            identity = "sweep",
            every = "6h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        sweepOut.sweep();
    }
}
