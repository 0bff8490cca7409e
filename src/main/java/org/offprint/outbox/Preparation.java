package org.offprint.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.offprint.letter.Mail;
import org.offprint.outbox.sending.Sending;

/** Makes the mail of a claimed delivery, just before it goes out, in a transaction of its own. Thread-safe. */
@Singleton
class Preparation {

    private static final Logger LOG = Logger.getLogger(Preparation.class);

    /** Soon after it is resumed, then. */
    private static final Duration WHILE_STOPPED = Duration.ofMinutes(5);

    private final Settlement settlement;
    private final MailSources sources;
    private final Relay relay;
    private final Sending sending;
    private final Clock clock;

    Preparation(Settlement settlement, MailSources sources, Relay relay, Sending sending, Clock clock) {
        this.settlement = settlement;
        this.sources = sources;
        this.relay = relay;
        this.sending = sending;
        this.clock = clock;
    }

    /** The mail to hand over now; empty when the delivery was ended or put off instead, or is no longer this node's. */
    Optional<Prepared> prepare(Held held) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> settlement.ifStillHeld(held).flatMap(this::prepare));
        } catch (Unmakeable e) {
            LOG.errorf(e.getCause(), "The mail of delivery %d could not be made.", held.id());
            fail(held, e);
            return Optional.empty();
        }
    }

    private Optional<Prepared> prepare(Delivery delivery) {
        Instant now = clock.instant();
        Optional<Instant> cool = delivery.recipient().flatMap(to -> relay.coolsUntil(to, now));
        if (delivery.expired(now)) {
            settlement.end(delivery, State.EXPIRED, "Too old to be worth sending.", now);
            return Optional.empty();
        }
        if (cool.isPresent()) {
            delivery.postpone(cool.get(), "The recipient's mail server asked for fewer mails.");
            return Optional.empty();
        }
        if (delivery.kind() == Kind.DIGEST && sending.isStopped()) {
            delivery.postpone(now.plus(WHILE_STOPPED), "Sending is stopped.");
            return Optional.empty();
        }
        Optional<Mail> mail = make(delivery);
        mail.ifPresentOrElse(
                made -> delivery.sending(made.to()),
                () -> settlement.end(delivery, State.CANCELLED, "No longer wanted.", now));
        return mail.map(made -> Prepared.of(delivery, made));
    }

    private Optional<Mail> make(Delivery delivery) {
        try {
            return sources.mail(delivery);
        } catch (PersistenceException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unmakeable(e);
        }
    }

    private void fail(Held held, Unmakeable why) {
        QuarkusTransaction.requiringNew().run(() -> settlement
                .ifStillHeld(held)
                .ifPresent(delivery -> settlement.end(
                        delivery, State.FAILED, "Could not be made: " + why.getCause(), clock.instant())));
    }

    /** The fault of the mail's source, not of the database. */
    private static final class Unmakeable extends RuntimeException {
        Unmakeable(RuntimeException cause) {
            super(cause);
        }
    }
}
