package org.offprint.claim;

import java.time.Duration;
import java.util.concurrent.Executors;
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

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread beating = new Thread(work, "heartbeat");
        beating.setDaemon(true);
        return beating;
    });

    private Heartbeat() {}

    /**
     * Calls {@code extend} again and again, the first time after {@code interval}. It opens its own transaction; what it
     * throws is logged, and it is called again.
     */
    public static Heartbeat every(Duration interval, Runnable extend) {
        Heartbeat heartbeat = new Heartbeat();
        long nanos = interval.toNanos();
        heartbeat.thread.scheduleWithFixedDelay(() -> beat(extend), nanos, nanos, TimeUnit.NANOSECONDS);
        return heartbeat;
    }

    private static void beat(Runnable extend) {
        try {
            extend.run();
        } catch (RuntimeException e) {
            LOG.warn("Could not extend a lease; trying again.", e);
        }
    }

    /** Stops; a call that runs is let finish. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
