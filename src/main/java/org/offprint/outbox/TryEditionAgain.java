package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.offprint.letter.MailAddress;

/** Takes an edition into the outbox whose first attempt the mail server did not accept. */
@Singleton
public class TryEditionAgain {

    private final Deliveries deliveries;

    TryEditionAgain(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Makes the edition's delivery with the outcome of that attempt applied, in the caller's transaction, and counts it
     * in the metrics. An outcome that ends it tells the {@link MailSource} of {@link Kind#DIGEST} at once.
     *
     * @param edition the edition's id
     * @param expiresAt from when on it is no longer worth sending
     * @param first anything but {@link Outcome.Accepted}
     * @return the state in which the delivery begins: waiting, held, or ended
     */
    public State tryAgain(long edition, MailAddress to, Instant expiresAt, Outcome first, Instant now) {
        throw new UnsupportedOperationException();
    }
}
