package org.offprint.outbox;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Mail;

/** Hands mails to the mail server. */
public interface Postman {

    /**
     * Blocks until the server has answered or a timeout has passed; never throws for anything that a mail server or the
     * network does. Call it with no transaction open. Thread-safe.
     */
    Outcome hand(Mail mail);

    /**
     * Hands mails over, one behind the other, until there are none or others wait for their turn. Blocks until each that was
     * asked for has been told what became of it.
     *
     * @param parcels asked for the next one by this thread, at times before the one before it was answered; null for none
     */
    default void hand(Supplier<@Nullable Parcel> parcels) {
        for (Parcel next = parcels.get(); next != null; next = parcels.get()) {
            next.became(hand(next.mail()));
        }
    }

    /** How many mails it had better be handed at a time just now. */
    default int sessions() {
        return Integer.MAX_VALUE;
    }
}
