package org.offprint.admin.watch;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Wakes {@link Watch}. */
@Singleton
class WatchTick {

    private final Watch watch;

    WatchTick(Watch watch) {
        this.watch = watch;
    }

    @Scheduled(
            every = "30s",
            delayed = "10s",
            identity = "watch",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        watch.look();
    }
}
