package org.offprint.digest.send;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.Mail;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Postman;
import org.offprint.outbox.Relay;

/** Makes an edition's mail and hands it to the mail server. Thread-safe. */
@Singleton
class HandOver {

    private static final Logger LOG = Logger.getLogger(HandOver.class);

    private final DigestMail digestMail;
    private final Postman postman;
    private final Relay relay;
    private final Clock clock;

    HandOver(DigestMail digestMail, Postman postman, Relay relay, Clock clock) {
        this.digestMail = digestMail;
        this.postman = postman;
        this.relay = relay;
        this.clock = clock;
    }

    /** Whether the mail server is to be left alone for now. */
    public boolean resting() {
        return relay.resting(clock.instant());
    }

    /** Blocks until the mail server has answered. A mail that cannot be made has failed: never skipped quietly. */
    public Outcome hand(Ready ready, Corpus corpus) {
        Mail mail;
        try {
            mail = digestMail.mail(ready, corpus);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Edition %d could not be made into a mail.", ready.edition());
            return new Outcome.Rejected(Outcome.Rejected.Fate.FAILED, "the mail could not be made: " + e);
        }
        return postman.hand(mail);
    }
}
