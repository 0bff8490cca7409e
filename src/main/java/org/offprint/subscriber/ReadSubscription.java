package org.offprint.subscriber;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.offprint.interest.Expressions;

/** Reads a subscription. */
@Singleton
public class ReadSubscription {

    private final Subscribers subscribers;
    private final Expressions expressions;
    private final Clock clock;

    ReadSubscription(Subscribers subscribers, Expressions expressions, Clock clock) {
        this.subscribers = subscribers;
        this.expressions = expressions;
        this.clock = clock;
    }

    /** Empty when nothing is held about the reader. */
    @Transactional
    public Optional<Subscription> read(long subscriberId) {
        return subscribers
                .byId(subscriberId)
                .map(subscriber -> Subscription.of(subscriber, expressions, clock.instant()));
    }
}
