package org.offprint.outbox.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Rejected;

/**
 * Whether digests may go out. More than 20 refused for good among this node's last 100 attempts stop them, on all nodes,
 * until the operator resumes: something is wrong with us then, and not with that many readers. Letters go on.
 * Thread-safe.
 */
@Singleton
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    private final Stops stops;
    private final Storm storm = new Storm();
    private volatile boolean stopped;
    /** The stop that a storm made here, until the database has it. */
    private volatile @Nullable Stop unwritten;

    Sending(Stops stops) {
        this.stops = stops;
    }

    /** As this node knows it, without asking the database. */
    public boolean isStopped() {
        return stopped;
    }

    /** Asks the database, in the caller's transaction or one of its own; what it did not take before is written first. */
    public Optional<Stop> stop() {
        write();
        Optional<Stop> stop =
                QuarkusTransaction.joiningExisting().call(stops::current).or(() -> Optional.ofNullable(unwritten));
        if (stopped && stop.isEmpty()) {
            storm.forget();
        }
        stopped = stop.isPresent();
        return stop;
    }

    /** What an attempt to send a digest came to. Call it with no transaction open. */
    public void saw(Outcome outcome, Instant now) {
        if (outcome instanceof Accepted) {
            storm.saw(null);
        } else if (outcome instanceof Rejected rejected) {
            storm.saw(now).ifPresent(since -> stop(since, rejected.answer(), now));
        }
    }

    private void stop(Instant since, String answer, Instant now) {
        if (stopped) {
            return;
        }
        unwritten =
                new Stop(now, since, "More than 20 of 100 digests were refused for good; the last answer: " + answer);
        stopped = true;
        LOG.errorf(
                "More than 20 of the last 100 digests were refused for good; the last answer: %s."
                        + " No digest goes out until POST /api/admin/sending/resume.",
                answer);
        write();
    }

    /** Digests go out again, by the operator's word; the stop is gone from the database. */
    void resumed() {
        unwritten = null;
        stop();
    }

    /** Stops them by the operator's word. */
    public void stop(String reason, Instant now) {
        stop(new Stop(now, now, reason));
        stopped = true;
    }

    private void stop(Stop stop) {
        QuarkusTransaction.requiringNew().run(() -> stops.add(stop));
    }

    /** Until it is written it stands on this node alone; the attempt's outcome must not be lost over it. */
    private void write() {
        Stop waiting = unwritten;
        if (waiting == null) {
            return;
        }
        try {
            stop(waiting);
            unwritten = null;
        } catch (RuntimeException e) {
            LOG.error("That no digest goes out could not be written down for the other nodes yet.", e);
        }
    }
}
