package org.offprint.digest;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.offprint.digest.send.Tally;

/** Wakes the run. */
@Singleton
class DigestTick {

    private final RunDigests runDigests;
    private final Clock clock;

    DigestTick(RunDigests runDigests, Clock clock) {
        this.runDigests = runDigests;
        this.clock = clock;
    }

    @Scheduled(
            every = "${offprint.digest.every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "digests")
    void wake() {
        runDigests.run(clock.instant(), new Tally());
    }
}
