package org.offprint.outbox;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.offprint.claim.Node;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.suppression.Suppressions;

/** Writes down what became of deliveries, while their claims hold. Every method joins the caller's transaction. */
@Singleton
class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);

    private final Deliveries deliveries;
    private final MailSources sources;
    private final Suppressions suppressions;
    private final MailCounter counter;
    private final Node node;

    Settlement(Deliveries deliveries, MailSources sources, Suppressions suppressions, MailCounter counter, Node node) {
        this.deliveries = deliveries;
        this.sources = sources;
        this.suppressions = suppressions;
        this.counter = counter;
        this.node = node;
    }

    /** The delivery, locked, if its claim is still the one that was taken. */
    Optional<Delivery> ifStillHeld(Held held) {
        return deliveries.stillHeld(List.of(held), node.name()).stream().findFirst();
    }

    /** Settles those attempts whose claims still hold; the others are somebody else's by now. */
    void settle(List<Attempt> attempts, Instant now) {
        Map<Long, Outcome> outcomes = new HashMap<>();
        attempts.forEach(attempt -> outcomes.put(attempt.held().id(), attempt.outcome()));
        List<Held> held = attempts.stream().map(Attempt::held).toList();
        for (Delivery delivery : deliveries.stillHeld(held, node.name())) {
            apply(delivery, Objects.requireNonNull(outcomes.get(delivery.id())), now);
        }
    }

    /** Moves a delivery on by an outcome. */
    void apply(Delivery delivery, Outcome outcome, Instant now) {
        Optional<MailAddress> recipient = delivery.recipient();
        int before = delivery.attempts();
        outcome.settle(delivery, RetryPolicy.STANDARD, now);
        if (outcome instanceof Rejected rejected) {
            recipient.ifPresent(address -> suppressions.rejected(address, delivery.kind(), rejected, now));
        }
        if (delivery.attempts() > before) {
            counter.count(delivery.kind(), delivery.state(), 1);
        }
        tell(delivery);
    }

    /** Ends a delivery without an attempt. */
    void end(Delivery delivery, State end, String why, Instant now) {
        delivery.end(end, why, now);
        counter.count(delivery.kind(), end, 1);
        tell(delivery);
    }

    /** Gives back what was not begun. */
    void putBack(List<Held> held) {
        deliveries.stillHeld(held, node.name()).forEach(Delivery::putBack);
    }

    private void tell(Delivery delivery) {
        if (delivery.state().ended()) {
            try {
                sources.ended(delivery);
            } catch (PersistenceException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.errorf(e, "The end of delivery %d could not be told.", delivery.id());
            }
        }
    }
}
