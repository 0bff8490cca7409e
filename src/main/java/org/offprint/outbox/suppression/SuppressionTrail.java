package org.offprint.outbox.suppression;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Who was suppressed, and who is so no longer. Every method joins the caller's transaction. */
@Singleton
class SuppressionTrail implements PanacheRepository<SuppressionEntry> {

    /** Of one address, the oldest first. */
    List<SuppressionEntry> of(String mac) {
        return list("mac = ?1 order by id", mac);
    }
}
