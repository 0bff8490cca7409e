package org.offprint.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expressions;
import org.offprint.letter.MailAddress;

/**
 * A reader as pages and programs see it: a value.
 *
 * @param pausedUntil the day, on the reader's clock, before which no digest comes; null when not paused
 * @param afterPause what the reader comes back to
 * @param nextDigest when the next digest is due; null when none is
 * @param tokenVersion what links are written under
 */
public record Subscription(
        long id,
        MailAddress address,
        Standing standing,
        Wish wish,
        @Nullable LocalDate pausedUntil,
        AfterPause afterPause,
        @Nullable Instant nextDigest,
        int tokenVersion) {

    /** As the row stands; joins the caller's transaction. */
    public static Subscription of(Subscriber subscriber, Expressions expressions, Instant now) {
        return new Subscription(
                subscriber.id(),
                subscriber.address(),
                subscriber.standing(),
                Wish.of(subscriber.choices(), expressions),
                pausedUntil(subscriber, now).orElse(null),
                afterPause(subscriber, now),
                subscriber.nextDueAt().orElse(null),
                subscriber.tokenVersion());
    }

    /** Until when a reader rests; empty when a pause is over, though no digest has come since. */
    static Optional<LocalDate> pausedUntil(Subscriber subscriber, Instant now) {
        LocalDate today = now.atZone(subscriber.cadence().zone()).toLocalDate();
        return subscriber.pausedUntil().filter(today::isBefore);
    }

    private static AfterPause afterPause(Subscriber subscriber, Instant now) {
        Instant fresh = subscriber.coverage().freshFrom();
        return fresh != null && now.isBefore(fresh) ? AfterPause.FRESH : AfterPause.BEST;
    }

    /** No longer a reader. */
    public boolean left() {
        return standing == Standing.GONE;
    }
}
