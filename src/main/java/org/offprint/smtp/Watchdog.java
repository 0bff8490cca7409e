package org.offprint.smtp;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Closes what takes too long, whatever it waits for: a write that nobody reads has no timeout of its own. Thread-safe. */
final class Watchdog implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "smtp-watchdog");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    /** To be cancelled when it ended in time. */
    Future<?> watch(Wire wire, Duration most) {
        return timer.schedule(wire::close, most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is watched already stays so. */
    @Override
    public void close() {
        timer.shutdown();
    }
}
