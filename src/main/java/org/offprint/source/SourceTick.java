package org.offprint.source;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Wakes the collecting of papers, the first time right after start-up. */
@Singleton
class SourceTick {

    private final CollectDuePapers collectDuePapers;

    SourceTick(CollectDuePapers collectDuePapers) {
        this.collectDuePapers = collectDuePapers;
    }

    @Scheduled(
            identity = "sources",
            every = "60s",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        collectDuePapers.collectDue();
    }
}
