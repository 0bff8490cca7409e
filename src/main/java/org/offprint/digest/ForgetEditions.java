package org.offprint.digest;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.offprint.digest.edition.Editions;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.subscriber.Erasing;

/** Deletes a reader's editions, and their deliveries, when the reader is erased. */
@Singleton
class ForgetEditions {

    private final Editions editions;
    private final Deliveries deliveries;

    ForgetEditions(Editions editions, Deliveries deliveries) {
        this.editions = editions;
        this.deliveries = deliveries;
    }

    void forget(@Observes Erasing erasing) {
        deliveries.delete(
                "kind = ?1 and subject in (select e.id from Edition e where e.subscriber = ?2)",
                Kind.DIGEST,
                erasing.subscriberId());
        editions.delete("subscriber", erasing.subscriberId());
    }
}
