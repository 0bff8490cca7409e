package org.offprint.subscriber.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.offprint.interest.Expressions;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.suppression.Suppressions.Reason;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.Correspondence;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.Wish;

/**
 * Takes a subscription. What happens depends on where the address stands, and nobody but its mailbox learns it: whoever
 * has no subscription is asked to confirm this one, whoever has one gets its link, whoever blocked us gets nothing.
 */
@Singleton
public final class Subscribe {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Expressions expressions;
    private final Correspondence correspondence;
    private final Clock clock;

    Subscribe(
            Subscribers subscribers,
            Requests requests,
            Expressions expressions,
            Correspondence correspondence,
            Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.expressions = expressions;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    public void subscribe(MailAddress address, Wish wish) {
        Instant now = clock.instant();
        try {
            QuarkusTransaction.requiringNew().run(() -> take(address, wish, now));
        } catch (ConstraintViolationException e) {
            // somebody subscribed the same new address at this moment; now it is known
            QuarkusTransaction.requiringNew().run(() -> take(address, wish, now));
        }
    }

    private void take(MailAddress address, Wish wish, Instant now) {
        Choices choices = wish.pack(expressions, now);
        Optional<Subscriber> known = subscribers.lock(address);
        Optional<Reason> suppressed = correspondence.suppressed(address);
        if (suppressed.isEmpty() && known.filter(Subscriber::reads).isPresent()) {
            correspondence.link(known.get(), now);
        } else if (correspondence.mayConfirm(address, now)) {
            Subscriber subscriber = known.orElseGet(() -> add(address, choices, now));
            Request request = Request.toSubscribe(subscriber, choices, now);
            requests.persist(request);
            correspondence.ask(request, now);
        }
    }

    private Subscriber add(MailAddress address, Choices choices, Instant now) {
        Subscriber subscriber = new Subscriber(address, choices, now);
        subscribers.persistAndFlush(subscriber);
        return subscriber;
    }
}
