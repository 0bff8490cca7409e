package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.offprint.outbox.sending.Sending;

/** Who carries which mail of the outbox. Thread-safe. */
@Singleton
class Postmen {

    private final Postman first;
    private final Postman wire;
    private final Sending sending;
    private final Clock clock;

    Postmen(@FirstAttempt Postman first, Postman wire, Sending sending, Clock clock) {
        this.first = first;
        this.wire = wire;
        this.sending = sending;
        this.clock = clock;
    }

    Outcome hand(Prepared prepared) {
        if (!prepared.isDigest()) {
            return (prepared.untried() ? first : wire).hand(prepared.mail());
        }
        Outcome outcome = wire.hand(prepared.mail());
        sending.saw(outcome, clock.instant());
        return outcome;
    }
}
