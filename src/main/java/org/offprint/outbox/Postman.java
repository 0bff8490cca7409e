package org.offprint.outbox;

import org.offprint.letter.Mail;

/** Hands one mail to the mail server. */
public interface Postman {

    /**
     * Blocks until the server has answered or a timeout has passed; never throws for anything that a mail server or the
     * network does. Call it with no transaction open. Thread-safe.
     */
    Outcome hand(Mail mail);

    /** How many mails it had better be handed at a time just now. */
    default int sessions() {
        return Integer.MAX_VALUE;
    }
}
