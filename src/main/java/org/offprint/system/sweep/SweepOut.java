package org.offprint.system.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.offprint.subscriber.leaving.RetentionConfig;

/**
 * Deletes deliveries, editions and operators' deeds whose time is over, a page at a time, each in a transaction of its own. Ids grow with
 * time, so the oldest page holds whatever is over: no index is needed, and a page without any ends the work.
 */
@Singleton
class SweepOut {

    private static final Logger LOG = Logger.getLogger(SweepOut.class);

    private static final String OLDEST = """
            delete from %1$s where id in (select id from (select id, %2$s from %1$s order by id
            fetch first 1000 rows only) oldest where oldest.%2$s < :before)""";

    private static final String EMPTY_CHUNKS = """
            delete from chunk where finished_at < :before
            and not exists (select 1 from edition where edition.chunk_id = chunk.id)""";

    private final EntityManager database;
    private final RetentionConfig retention;
    private final SweepConfig config;
    private final Clock clock;

    SweepOut(EntityManager database, RetentionConfig retention, SweepConfig config, Clock clock) {
        this.database = database;
        this.retention = retention;
        this.config = config;
        this.clock = clock;
    }

    void sweep() {
        Instant now = clock.instant();
        Instant editions = now.minus(retention.editions());
        long gone = all(OLDEST.formatted("delivery", "ended_at"), now.minus(retention.attempts()))
                + all(OLDEST.formatted("edition", "written_at"), editions)
                + all(OLDEST.formatted("deed", "begun_at"), now.minus(config.trail()))
                + page(EMPTY_CHUNKS, editions);
        if (gone > 0) {
            LOG.infof("Swept out %d rows whose time is over", gone);
        }
    }

    private long all(String statement, Instant before) {
        long gone = 0;
        long page = page(statement, before);
        while (page > 0) {
            gone += page;
            page = page(statement, before);
        }
        return gone;
    }

    private long page(String statement, Instant before) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(statement)
                .setParameter("before", before)
                .executeUpdate());
    }
}
