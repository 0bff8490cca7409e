package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.offprint.limit.Limits;
import org.offprint.subscriber.Subscribers;

/** Erases who never confirmed and who left some time ago, with requests and counts that no longer matter. */
@Singleton
public class ForgetReaders {

    private final Subscribers subscribers;
    private final Erasure erasure;
    private final Limits limits;
    private final RetentionConfig config;
    private final Clock clock;

    ForgetReaders(Subscribers subscribers, Erasure erasure, Limits limits, RetentionConfig config, Clock clock) {
        this.subscribers = subscribers;
        this.erasure = erasure;
        this.limits = limits;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public void forget() {
        Instant now = clock.instant();
        Instant unconfirmed = now.minus(config.unconfirmed());
        subscribers.unconfirmedSince(unconfirmed).forEach(this::erase);
        subscribers.goneSince(now.minus(config.departed())).forEach(this::erase);
        erasure.tidy(unconfirmed);
        limits.forgetBefore(now.minus(config.unconfirmed()));
    }

    private void erase(long id) {
        subscribers.lock(id).filter(reader -> !reader.reads()).ifPresent(erasure::erase);
    }
}
