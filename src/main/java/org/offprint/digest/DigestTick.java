package org.offprint.digest;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.offprint.digest.send.RunMeters;

/** Wakes the run. */
@Singleton
class DigestTick {

    private final RunDigests runDigests;
    private final RunMeters meters;
    private final Clock clock;

    DigestTick(RunDigests runDigests, RunMeters meters, Clock clock) {
        this.runDigests = runDigests;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(
            every = "${offprint.digest.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "digests")
    void wake() {
        meters.time(() -> runDigests.run(clock.instant(), meters.tally()));
    }
}
