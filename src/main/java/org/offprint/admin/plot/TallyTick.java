package org.offprint.admin.plot;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Wakes {@link KeepTally}. */
@Singleton
class TallyTick {

    private final KeepTally keepTally;

    TallyTick(KeepTally keepTally) {
        this.keepTally = keepTally;
    }

    @Scheduled(
            every = "30s",
            delayed = "30s",
            identity = "tally",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        keepTally.keep();
    }
}
