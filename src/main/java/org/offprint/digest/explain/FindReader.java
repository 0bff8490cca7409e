package org.offprint.digest.explain;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

/** Finds a reader, and whether mail to the address is held back. Needs a transaction of the caller's. */
@Singleton
class FindReader {

    private final Subscribers subscribers;
    private final Suppressions suppressions;

    FindReader(Subscribers subscribers, Suppressions suppressions) {
        this.subscribers = subscribers;
        this.suppressions = suppressions;
    }

    /** @param suppressed why the address gets no mail; null when it may */
    record Found(Subscriber reader, Suppressions.@Nullable Reason suppressed) {

        boolean getsDigests() {
            return reader.reads() && suppressed == null;
        }
    }

    Optional<Found> find(MailAddress address) {
        return subscribers
                .byAddress(address)
                .map(reader ->
                        new Found(reader, suppressions.suppressed(address).orElse(null)));
    }
}
