package org.offprint.system;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The one {@link Instance} of this database. */
@ApplicationScoped
class Instances implements PanacheRepositoryBase<Instance, Integer> {

    /** The row of this database; of nodes that start together one writes it, and all get the same. */
    Instance firstOrNew(String fingerprint, Instant now) {
        Instance known = findById(Instance.ONLY);
        if (known != null) {
            return known;
        }
        getEntityManager()
                .createQuery("insert into Instance (id, secretFingerprint, createdAt) values (:id, :print, :now)"
                        + " on conflict do nothing")
                .setParameter("id", Instance.ONLY)
                .setParameter("print", fingerprint)
                .setParameter("now", now)
                .executeUpdate();
        return findById(Instance.ONLY);
    }
}
