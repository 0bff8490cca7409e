package org.offprint.digest.send;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.mail.Ready;
import org.offprint.digest.press.Press;
import org.offprint.letter.Mail;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;
import org.offprint.outbox.sending.Sending;

/** Makes an edition's mail and hands it to the mail server. Thread-safe. */
@Singleton
class HandOver {

    private static final Logger LOG = Logger.getLogger(HandOver.class);

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

    /** Blocks until the mail server has answered. A mail that cannot be made has failed: never skipped quietly. */
    public Outcome hand(Ready ready, Corpus corpus) {
        Mail mail;
        try {
            mail = press.mail(ready, corpus);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Edition %d could not be made into a mail.", ready.edition());
            return new Outcome.Rejected(Outcome.Rejected.Fate.FAILED, "the mail could not be made: " + e);
        }
        Outcome outcome = postman.hand(mail);
        sending.saw(outcome, clock.instant());
        return outcome;
    }
}
