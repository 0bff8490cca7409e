package org.offprint.digest.welcome;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.subscriber.Confirmed;
import org.offprint.subscriber.Subscribers;

/** Puts the welcome into the outbox, in the transaction that confirms. */
@Singleton
class GreetReader {

    private final Subscribers subscribers;
    private final Deliveries deliveries;
    private final Clock clock;

    GreetReader(Subscribers subscribers, Deliveries deliveries, Clock clock) {
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void greet(@Observes Confirmed confirmed) {
        subscribers
                .byId(confirmed.subscriberId())
                .ifPresent(reader -> deliveries.enqueue(Kind.WELCOME, reader.id(), reader.address(), clock.instant()));
    }
}
