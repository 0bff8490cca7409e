package org.offprint.admin.reader;

import jakarta.inject.Singleton;
import org.offprint.subscriber.leaving.Erase;
import org.offprint.subscriber.leaving.Leave;

/** Ends a subscription at the operator's word, as the reader would. */
@Singleton
class StopReader {

    private final ReadReader readReader;
    private final Leave leave;
    private final Erase erase;

    StopReader(ReadReader readReader, Leave leave, Erase erase) {
        this.readReader = readReader;
        this.leave = leave;
        this.erase = erase;
    }

    /** No more digests; the last mail says how to take it back. */
    void stop(long id) {
        readReader.read(id);
        leave.leave(id);
    }

    /** Deletes all that is held. */
    void erase(long id) {
        readReader.read(id);
        erase.erase(id);
    }
}
