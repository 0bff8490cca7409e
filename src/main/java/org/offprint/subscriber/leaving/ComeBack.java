package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Takes leaving back: that was a mistake. */
@Singleton
public class ComeBack {

    private final Subscribers subscribers;
    private final Clock clock;

    ComeBack(Subscribers subscribers, Clock clock) {
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** Refused as an unknown link is, when the reader is no longer held; does nothing for one who had not left. */
    @Transactional
    public void comeBack(long subscriberId) {
        Subscriber reader = subscribers.lock(subscriberId).orElseThrow(Access::unknown);
        if (reader.standing() == Standing.GONE) {
            reader.comeBack(clock.instant());
        }
    }
}
