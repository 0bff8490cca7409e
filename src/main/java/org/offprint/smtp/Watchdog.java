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

    /** Begins to watch; to be closed when all ended in time. */
    Watch watch(Wire wire, Duration most) {
        return new Watch(wire, most.toNanos());
    }

    /** What is watched. Restarted and closed by one thread. */
    final class Watch implements AutoCloseable {

        private final Wire wire;
        private final long most;
        private volatile long end;
        private volatile Future<?> look;
        private volatile boolean closed;

        private Watch(Wire wire, long most) {
            this.wire = wire;
            this.most = most;
            this.end = System.nanoTime() + most;
            this.look = timer.schedule(this::look, most, TimeUnit.NANOSECONDS);
        }

        /** From now on it may take as long again. */
        void restart() {
            end = System.nanoTime() + most;
        }

        private void look() {
            if (closed) {
                return;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                wire.close();
            } else {
                look = timer.schedule(this::look, left, TimeUnit.NANOSECONDS);
            }
        }

        @Override
        public void close() {
            closed = true;
            look.cancel(false);
        }
    }

    /** What is watched already stays so. */
    @Override
    public void close() {
        timer.shutdown();
    }
}
