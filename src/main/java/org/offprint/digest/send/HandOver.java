package org.offprint.digest.send;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.mail.Ready;
import org.offprint.digest.press.Press;
import org.offprint.letter.Mail;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Parcel;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;
import org.offprint.outbox.sending.Sending;

/** Makes editions' mails and hands them to the mail server. Thread-safe. */
@Singleton
class HandOver {

    private final Press press;
    private final Postman postman;
    private final Relay relay;
    private final Sending sending;
    private final Clock clock;

    HandOver(Press press, Postman postman, Relay relay, Sending sending, Clock clock) {
        this.press = press;
        this.postman = postman;
        this.relay = relay;
        this.sending = sending;
        this.clock = clock;
    }

    /** Whether the mail server is to be left alone for now. */
    public boolean resting() {
        return relay.resting(clock.instant());
    }

    /** Whether no digest goes out until the operator says so. */
    public boolean stopped() {
        return sending.isStopped();
    }

    /** How many mails had better be handed over at a time. */
    public int sessions() {
        return postman.sessions();
    }

    /**
     * Hands over mails until there are none or others wait for their turn; blocks until all that were asked for are answered.
     */
    public void hand(Supplier<@Nullable Parcel> parcels) {
        postman.hand(parcels);
    }

    /** An edition's mail. */
    public Mail mail(Ready ready, Corpus corpus) {
        return press.mail(ready, corpus);
    }

    /** What the mail server said to one of the mails. */
    public void saw(Outcome outcome) {
        sending.saw(outcome, clock.instant());
    }
}
