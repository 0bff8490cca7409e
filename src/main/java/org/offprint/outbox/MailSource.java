package org.offprint.outbox;

import java.util.Optional;
import java.util.Set;
import org.offprint.letter.Mail;

/**
 * Makes the mail of a delivery again, each time it is sent: no body is stored. Implemented by the rooms above, as CDI
 * beans; each kind has exactly one source.
 */
public interface MailSource {

    Set<Kind> kinds();

    /**
     * The mail to send now; empty when it is no longer wanted, because the reader left, say: the delivery is then
     * cancelled. Runs in a transaction that the caller opened; must not touch the network. What it throws is a bug: the
     * delivery fails and is shown to the operator.
     */
    Optional<Mail> mail(Delivery delivery);

    /**
     * A delivery of this source has ended, well or badly; runs in the transaction that settles it. What it throws is
     * logged, and the delivery has ended all the same.
     */
    default void ended(Delivery delivery) {}
}
