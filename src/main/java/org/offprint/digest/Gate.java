package org.offprint.digest;

import jakarta.inject.Singleton;
import org.offprint.claim.Drain;
import org.offprint.outbox.sending.Sending;

/** Whether a run may go on: not while the process stops, nor while digests are stopped, on whichever node that was. */
@Singleton
class Gate {

    private final Drain drain;
    private final Sending sending;

    Gate(Drain drain, Sending sending) {
        this.drain = drain;
        this.sending = sending;
    }

    /** A shutdown waits until it is closed. */
    Drain.Work enter() {
        return drain.work();
    }

    /** Asks the database. */
    boolean isOpen() {
        return !drain.begun() && sending.stop().isEmpty();
    }
}
