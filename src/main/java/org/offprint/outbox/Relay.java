package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;

/**
 * The mail server as this node finds it: a circuit breaker that lets it rest while it cannot be reached, longer each
 * time, and lets a recipient's domain cool down that asks for fewer mails. Each {@link Postman} goes through it. Thread-safe.
 */
@Singleton
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Rest WELL = new Rest(Instant.EPOCH, Duration.ZERO);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final Duration FIRST_COOLING = Duration.ofMinutes(1);
    private static final Duration LONGEST_COOLING = Duration.ofMinutes(15);
    private static final int MOST_DOMAINS = 10_000;

    private Rest rest = WELL;
    private final Map<String, Rest> domains = new HashMap<>();

    /** Whether to hand over nothing for now. */
    public synchronized boolean resting(Instant now) {
        return rest.lasts(now);
    }

    /** What is wrong with the mail server, a sentence for anybody; empty while it takes mails. */
    public synchronized Optional<String> trouble() {
        return rest.isNone()
                ? Optional.empty()
                : Optional.of("The mail server takes no mails; it is tried again from " + rest.until()
                        + " on. Nothing is lost.");
    }

    /** Until when mails to this address's domain had better wait; empty when they may go. */
    public synchronized Optional<Instant> coolsUntil(MailAddress to, Instant now) {
        return Optional.ofNullable(domains.get(to.domain()))
                .filter(cooling -> cooling.lasts(now))
                .map(Rest::until);
    }

    /**
     * What an attempt leads to; it is not made while the mail server or the recipient's domain is to be left alone. Blocks
     * as long as the attempt does.
     */
    public Outcome through(MailAddress to, Clock clock, Supplier<Outcome> attempt) {
        Outcome no = refuses(to, clock.instant());
        if (no != null) {
            return no;
        }
        Outcome outcome = attempt.get();
        saw(outcome, to, clock.instant());
        return outcome;
    }

    /** What becomes of a mail that had better not be tried just now; null when it may be. */
    public @Nullable Outcome refuses(MailAddress to, Instant now) {
        if (resting(now)) {
            return new Deferred(Deferred.Cause.RELAY, "The mail server rests.");
        }
        return coolsUntil(to, now).isPresent()
                ? new Deferred(Deferred.Cause.DOMAIN, "The recipient's mail server asked for fewer mails.")
                : null;
    }

    /** What an attempt led to. */
    public synchronized void saw(Outcome outcome, MailAddress to, Instant now) {
        if (outcome instanceof Deferred deferred && deferred.cause() == Deferred.Cause.RELAY) {
            letRest(deferred.answer(), now);
        } else if (outcome instanceof Deferred deferred && deferred.cause() == Deferred.Cause.DOMAIN) {
            coolDown(to.domain(), now);
        } else if (outcome instanceof Accepted) {
            domains.remove(to.domain());
            wakeUp();
        }
    }

    private void letRest(String answer, Instant now) {
        if (rest.lasts(now)) {
            return;
        }
        if (rest.isNone()) {
            LOG.warnf("The mail server takes no mails: %s. It is tried again and again; nothing is lost.", answer);
        }
        rest = rest.after(now, FIRST_REST, LONGEST_REST);
    }

    private void wakeUp() {
        if (!rest.isNone()) {
            LOG.info("The mail server takes mails again.");
            rest = WELL;
        }
    }

    private void coolDown(String domain, Instant now) {
        if (domains.size() >= MOST_DOMAINS) {
            domains.values().removeIf(cooling -> !cooling.lasts(now));
        }
        Rest cooling = domains.getOrDefault(domain, WELL);
        if (!cooling.lasts(now)) {
            domains.put(domain, cooling.after(now, FIRST_COOLING, LONGEST_COOLING));
        }
    }

    private record Rest(Instant until, Duration length) {

        boolean isNone() {
            return length.isZero();
        }

        /** A clock that was set back to before it began has ended it, else it would last as long as the step. */
        boolean lasts(Instant now) {
            return now.isBefore(until) && !now.isBefore(until.minus(length));
        }

        Rest after(Instant now, Duration first, Duration longest) {
            Duration twice = length.isZero() ? first : length.multipliedBy(2);
            Duration next = twice.compareTo(longest) > 0 ? longest : twice;
            return new Rest(now.plus(next), next);
        }
    }
}
