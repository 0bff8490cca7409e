package org.offprint.claim;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Extends the leases of work that takes long, on a thread of its own, until closed:
 *
 * <pre>{@code
 * try (Heartbeat beat = Heartbeat.every(config.heartbeat(), () -> chunks.extend(lease))) { … }
 * }</pre>
 */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread beating = new Thread(work, "heartbeat");
        beating.setDaemon(true);
        return beating;
    });

    private final Future<?> beats;

    private Heartbeat(Duration interval, Runnable extend) {
        long nanos = interval.toNanos();
        this.beats = thread.scheduleWithFixedDelay(() -> beat(extend), nanos, nanos, TimeUnit.NANOSECONDS);
    }

    /**
     * Calls {@code extend} again and again, the first time after {@code interval}. It opens its own transaction; what it
     * throws is logged, and it is called again.
     */
    public static Heartbeat every(Duration interval, Runnable extend) {
        return new Heartbeat(interval, extend);
    }

    private static void beat(Runnable extend) {
        try {
            extend.run();
        } catch (RuntimeException e) {
            LOG.warn("Could not extend a lease; trying again.", e);
        }
    }

    /** Stops, and waits for a call that runs. */
    @Override
    public void close() {
        beats.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A heartbeat does not come to its end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
