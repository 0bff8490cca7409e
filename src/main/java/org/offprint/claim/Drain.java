package org.offprint.claim;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * How the process stops: whoever claims work or hands mails over asks {@link #begun} before each piece and, once it has,
 * releases what it has not started; what is at work is waited for, while database and network are still there. Thread-safe.
 *
 * <pre>{@code
 * try (Drain.Work work = drain.work()) { while (!drain.begun() && …) … }
 * }</pre>
 */
@Singleton
public class Drain {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final Phaser atWork = new Phaser(1);
    private final Duration patience;
    private volatile boolean begun;

    Drain(DrainConfig config) {
        this.patience = config.patience();
    }

    /** Whether the process is stopping: claim nothing more, start nothing more. */
    public boolean begun() {
        return begun;
    }

    /** Announces work that the shutdown has to wait for, until it is closed. */
    public Work work() {
        atWork.register();
        return atWork::arriveAndDeregister;
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        begun = true;
        try {
            atWork.awaitAdvanceInterruptibly(atWork.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warnf("Stopping with work unfinished after %s; it goes again when its leases end.", patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that runs. */
    public interface Work extends AutoCloseable {
        @Override
        void close();
    }
}
