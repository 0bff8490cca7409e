package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscribers;

/** Blocks the address that a request was mailed to: it never gets mail again, and only a code of it is kept. */
@Singleton
public class Block {

    private final Subscribers subscribers;
    private final Requests requests;
    private final Suppressions suppressions;
    private final Erasure erasure;
    private final Clock clock;

    Block(Subscribers subscribers, Requests requests, Suppressions suppressions, Erasure erasure, Clock clock) {
        this.subscribers = subscribers;
        this.requests = requests;
        this.suppressions = suppressions;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** @return whether the request was still held; else nobody knows its address, and nothing is done */
    @Transactional
    public boolean block(long requestId) {
        Optional<Request> found = requests.lock(requestId);
        found.ifPresent(request -> {
            suppressions.block(request.address(), "asked for by its owner", clock.instant());
            forget(request.address());
        });
        return found.isPresent();
    }

    /** Who reads at it may be another than the one who asked; and others may have asked to move to it. */
    private void forget(MailAddress address) {
        subscribers.lock(address).ifPresent(erasure::erase);
        requests.deleteAt(address);
    }
}
