package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.offprint.subscriber.Subscribers;

/** Erases a reader at the reader's wish. */
@Singleton
public class Erase {

    private final Subscribers subscribers;
    private final Erasure erasure;

    Erase(Subscribers subscribers, Erasure erasure) {
        this.subscribers = subscribers;
        this.erasure = erasure;
    }

    /** Erasing twice is erasing once. */
    @Transactional
    public void erase(long subscriberId) {
        subscribers.lock(subscriberId).ifPresent(erasure::erase);
    }
}
