package org.offprint.outbox.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one stop, if there is one. Every method joins the caller's transaction. */
@Singleton
class Stops implements PanacheRepositoryBase<Stop, Integer> {

    Optional<Stop> current() {
        return findByIdOptional(Stop.ONLY);
    }

    /** The first one stays. */
    void add(Stop stop) {
        if (current().isEmpty()) {
            persistAndFlush(stop);
        }
    }

    boolean end() {
        return deleteById(Stop.ONLY);
    }
}
