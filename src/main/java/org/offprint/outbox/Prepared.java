package org.offprint.outbox;

import org.offprint.letter.Mail;

/**
 * A mail that is ready to be handed over.
 *
 * @param untried whether it never came as far as the mail server before
 */
record Prepared(Mail mail, Kind kind, boolean untried) {

    static Prepared of(Delivery delivery, Mail mail) {
        boolean untried = delivery.attempts() == 0 && delivery.lastAnswer().isEmpty();
        return new Prepared(mail, delivery.kind(), untried);
    }

    boolean isDigest() {
        return kind == Kind.DIGEST;
    }
}
