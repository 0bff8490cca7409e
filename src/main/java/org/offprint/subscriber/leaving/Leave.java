package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Ends a subscription at once, and says so in a last mail. */
@Singleton
public class Leave {

    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Clock clock;

    Leave(Subscribers subscribers, Deliveries deliveries, Clock clock) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
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
        }
        reader.leave(now);
    }
}
