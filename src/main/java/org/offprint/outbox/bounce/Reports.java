package org.offprint.outbox.bounce;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Reports that have counted. Every method joins the caller's transaction. */
@Singleton
class Reports implements PanacheRepositoryBase<Report, String> {

    /** Longer than a code is good for. */
    private static final Duration MEMORY = Duration.ofDays(40);

    /** Whether it is the first. Of two at once one fails by its key. */
    boolean add(String code, Instant now) {
        delete("reportedAt < ?1", now.minus(MEMORY));
        if (findByIdOptional(code).isPresent()) {
            return false;
        }
        persistAndFlush(new Report(code, now));
        return true;
    }
}
