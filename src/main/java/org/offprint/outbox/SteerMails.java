package org.offprint.outbox;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.offprint.problem.Refusal;

/** The operator's hand on mails that wait: at once, or not at all. */
@Singleton
public class SteerMails {

    /** The states in which a mail waits, and nobody works on it. */
    public static final Set<State> WAITING = Set.of(State.QUEUED, State.AMBIGUOUS, State.HELD);

    private final Deliveries deliveries;
    private final Settlement settlement;
    private final Clock clock;

    SteerMails(Deliveries deliveries, Settlement settlement, Clock clock) {
        this.deliveries = deliveries;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Has a mail that waits tried again right away.
     *
     * @throws Refusal when there is no such mail, when a node has it in its hands, or when it has ended
     */
    @Transactional
    public void retry(long id) {
        Delivery delivery = waiting(id);
        delivery.postpone(clock.instant(), delivery.lastAnswer().orElse(""));
    }

    /** The same for all mails in one of the {@link #WAITING} states; how many those are. */
    @Transactional
    public int retryAll(State state) {
        if (!WAITING.contains(state)) {
            throw Refusal.badInput(
                    "state",
                    "Mails that are " + state.name().toLowerCase(Locale.ROOT) + " don't wait.",
                    "Give queued, ambiguous or held.");
        }
        return deliveries.queueAll(state, clock.instant());
    }

    /**
     * Ends a mail that waits.
     *
     * @throws Refusal as {@link #retry}
     */
    @Transactional
    public void cancel(long id) {
        Instant now = clock.instant();
        settlement.end(waiting(id), State.CANCELLED, "Cancelled by the operator.", now);
    }

    private Delivery waiting(long id) {
        Delivery delivery = deliveries
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(
                        () -> Refusal.notFound("There is no mail " + id + ". Those that ended are kept a while only."));
        if (!WAITING.contains(delivery.state())) {
            throw Refusal.conflict(
                    delivery.state().ended()
                            ? "This mail has ended. Look at its reader to send one again."
                            : "This mail is being handed over right now. Look again in a minute.");
        }
        return delivery;
    }
}
