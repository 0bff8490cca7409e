package org.offprint.admin.reader;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.leaving.Erase;
import org.offprint.subscriber.leaving.Leave;

/** Ends a subscription at the operator's word, as the reader would. */
@Singleton
class StopReader {

    private final Subscribers subscribers;
    private final Leave leave;
    private final Erase erase;

    StopReader(Subscribers subscribers, Leave leave, Erase erase) {
        this.subscribers = subscribers;
        this.leave = leave;
        this.erase = erase;
    }

    /**
     * No more digests; the last mail says how to take it back. One who has not confirmed yet cannot any more, and gets no
     * mail, unless somebody subscribes the address anew.
     */
    void stop(long id) {
        require(id);
        leave.leave(id);
    }

    /** Deletes all that is held. */
    void erase(long id) {
        require(id);
        erase.erase(id);
    }

    private void require(long id) {
        if (QuarkusTransaction.requiringNew().call(() -> subscribers.byId(id)).isEmpty()) {
            throw ReadReader.nobody();
        }
    }
}
