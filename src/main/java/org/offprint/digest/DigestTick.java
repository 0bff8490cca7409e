package org.offprint.digest;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.offprint.digest.send.RunMeters;
import org.offprint.digest.send.Tally;

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
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "digests")
    void wake() {
        Tally tally = meters.tally();
        meters.time(tally, () -> runDigests.run(clock.instant(), tally));
    }
}
