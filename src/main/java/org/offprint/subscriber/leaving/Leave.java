package org.offprint.subscriber.leaving;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.subscriber.Left;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Ends a subscription at once, and says so in a last mail to one who had confirmed. */
@Singleton
public class Leave {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Deliveries deliveries;
    private final Event<Left> left;
    private final Clock clock;

    Leave(Subscribers subscribers, Requests requests, Deliveries deliveries, Event<Left> left, Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.deliveries = deliveries;
        this.left = left;
        this.clock = clock;
    }

    /** Leaving twice is leaving once; for somebody who is not held nothing is to be done. */
    @Transactional
    public void leave(long subscriberId) {
        subscribers.lock(subscriberId).ifPresent(reader -> leave(reader, clock.instant()));
    }

    private void leave(Subscriber reader, Instant now) {
        if (reader.reads()) {
            deliveries.enqueue(Kind.FAREWELL, reader.id(), reader.address(), now);
            left.fire(new Left(reader.id()));
        } else if (reader.standing() == Standing.PENDING) {
            // a confirmation that was not sent yet is dropped, one that was sent confirms nothing any more
            requests.deleteOpenOf(reader);
        }
        reader.leave(now);
    }
}
