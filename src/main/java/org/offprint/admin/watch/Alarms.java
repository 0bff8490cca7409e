package org.offprint.admin.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;

/** All causes that there ever were. All of it joins the caller's transaction. */
@Singleton
class Alarms implements PanacheRepository<Alarm> {

    /** Makes sure that a cause has its row; a new one has ended before it began. */
    void know(String cause, Instant now) {
        if (count("cause", cause) == 0) {
            getEntityManager()
                    .createNativeQuery("insert into alarm (id, cause, words, began_at, ended_at, told)"
                            + " values (nextval('alarm_seq'), :cause, '', :now, :now, false) on conflict do nothing")
                    .setParameter("cause", cause)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** Those that last, and those of these causes; nobody else changes them until the transaction ends. */
    List<Alarm> lockLastingOr(List<String> causes) {
        return find("endedAt is null or cause in ?1 order by id", causes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
