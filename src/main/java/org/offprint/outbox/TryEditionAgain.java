package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.offprint.letter.MailAddress;

/** Takes an edition into the outbox whose first attempt the mail server did not accept. */
@Singleton
public class TryEditionAgain {

    private final Deliveries deliveries;
    private final Settlement settlement;

    TryEditionAgain(Deliveries deliveries, Settlement settlement) {
        this.deliveries = deliveries;
        this.settlement = settlement;
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
        if (first instanceof Outcome.Accepted) {
            throw new IllegalArgumentException("an accepted edition needs no delivery");
        }
        Delivery delivery = new Delivery(Kind.DIGEST, edition, to, now, expiresAt);
        deliveries.persist(delivery);
        settlement.apply(delivery, first, now);
        return delivery.state();
    }
}
