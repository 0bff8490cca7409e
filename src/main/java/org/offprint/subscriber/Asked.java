package org.offprint.subscriber;

import java.time.Instant;
import org.offprint.interest.Expressions;

/**
 * Where a request stands: a value for its page.
 *
 * @param ofReader whether the reader still reads at the address that was asked
 * @param wish what holds once it is confirmed
 * @param subscription of the reader it is about
 */
public record Asked(State state, Request.Kind kind, boolean ofReader, Wish wish, Subscription subscription) {

    /** What the page shows. */
    public enum State {
        /** Can be confirmed. */
        OPEN,
        /** Was confirmed, not long ago. */
        DONE,
        /** Too late; a new mail can be had. */
        EXPIRED,
        /** Was confirmed, and then the reader left. */
        LEFT
    }

    static Asked of(Request request, Expressions expressions, Instant now) {
        Subscriber reader = request.subscriber();
        return new Asked(
                state(request, reader, now),
                request.kind(),
                reader.address().equals(request.address()),
                Wish.of(request.choices(), expressions),
                Subscription.of(reader, expressions, now));
    }

    private static State state(Request request, Subscriber reader, Instant now) {
        boolean confirmed = request.confirmedAt().isPresent();
        if (reader.standing() == Standing.GONE && (confirmed || request.kind() == Request.Kind.ADDRESS)) {
            return State.LEFT;
        }
        if (!now.isBefore(request.expiresAt())) {
            return State.EXPIRED;
        }
        return confirmed ? State.DONE : State.OPEN;
    }
}
