package org.offprint.outbox.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one stop, if there is one. Every method joins the caller's transaction. */
@Singleton
class Stops implements PanacheRepositoryBase<Stop, Integer> {

    private static final String ADD = "insert into sending_stop (id, stopped_at, trouble_since, reason)"
            + " values (:id, :at, :since, :reason) on conflict do nothing";

    Optional<Stop> current() {
        return findByIdOptional(Stop.ONLY);
    }

    /** The first one stays, also when two nodes add theirs at once. */
    void add(Stop stop) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter("id", Stop.ONLY)
                .setParameter("at", stop.at())
                .setParameter("since", stop.troubleSince())
                .setParameter("reason", stop.reason())
                .executeUpdate();
    }

    boolean end() {
        return deleteById(Stop.ONLY);
    }
}
