package org.offprint.outbox.sending;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.State;
import org.offprint.outbox.suppression.Suppressions;

/** Lets digests go out again, and takes back what a storm did to readers. Thread-safe. */
@Singleton
public class ResumeSending {

    private final Stops stops;
    private final Sending sending;
    private final Suppressions suppressions;
    private final Deliveries deliveries;
    private final Clock clock;

    ResumeSending(Stops stops, Sending sending, Suppressions suppressions, Deliveries deliveries, Clock clock) {
        this.stops = stops;
        this.sending = sending;
        this.suppressions = suppressions;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * What it came to.
     *
     * @param resumed whether sending was stopped
     * @param undone how many addresses get mail again that were suppressed since the trouble began
     * @param queued how many held mails are tried again
     */
    public record Resumed(boolean resumed, int undone, int queued) {}

    /**
     * In one transaction.
     *
     * @param undo whether to take back the suppressions since the trouble began
     */
    public Resumed resume(boolean undo) {
        Instant now = clock.instant();
        Resumed resumed = QuarkusTransaction.requiringNew().call(() -> resume(undo, now));
        sending.resumed();
        return resumed;
    }

    private Resumed resume(boolean undo, Instant now) {
        Optional<Stop> stop = sending.stop();
        int undone = stop.filter(found -> undo)
                .map(found -> suppressions.undoSince(found.troubleSince(), "sending resumed, with undo", now))
                .orElse(0);
        boolean ended = stops.end() || stop.isPresent();
        return new Resumed(ended, undone, deliveries.queueAll(State.HELD, now));
    }
}
