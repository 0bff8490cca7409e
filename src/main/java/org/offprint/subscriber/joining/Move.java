package org.offprint.subscriber.joining;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.leaving.Erasure;

/** Moves a reader to the address that confirmed it, and tells the old one. */
@Singleton
final class Move {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Deliveries deliveries;
    private final Erasure erasure;

    Move(Subscribers subscribers, Requests requests, Deliveries deliveries, Erasure erasure) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.deliveries = deliveries;
        this.erasure = erasure;
    }

    /** In the caller's transaction, which has locked the reader. */
    void to(Request request, Instant now) {
        Subscriber reader = request.subscriber();
        if (!reader.reads()) {
            throw Access.unknown();
        }
        clear(request.address());
        MailAddress old = reader.address();
        reader.moveTo(request.address());
        requests.deleteOpenOf(reader, request.id());
        deliveries.enqueue(Kind.ADDRESS_CHANGED, request.id(), old, now);
    }

    /** Somebody who only asked once, or left, makes room; a reader does not. */
    private void clear(MailAddress address) {
        Optional<Subscriber> other = subscribers.lock(address);
        if (other.filter(Subscriber::reads).isPresent()) {
            throw Refusal.conflict("This address has a subscription of its own. Leave it first, then confirm again.");
        }
        other.ifPresent(erasure::erase);
    }
}
