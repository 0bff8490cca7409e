package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Requests;
import org.offprint.subscriber.Subscriber;

/** Blocks the address that a request was mailed to: it never gets mail again, and only a code of it is kept. */
@Singleton
public class Block {

    private final Requests requests;
    private final Suppressions suppressions;
    private final Erasure erasure;
    private final Clock clock;

    Block(Requests requests, Suppressions suppressions, Erasure erasure, Clock clock) {
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
            forget(request);
        });
        return found.isPresent();
    }

    private void forget(Request request) {
        Subscriber reader = request.subscriber();
        if (reader.address().equals(request.address())) {
            erasure.erase(reader);
        } else {
            requests.delete(request);
        }
    }
}
