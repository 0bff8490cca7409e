package org.offprint.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The memory of each source. */
@Singleton
class Watermarks implements PanacheRepositoryBase<Watermark, String> {

    /** The watermark of a source, locked until the transaction ends; made, and due at once, when there is none. */
    Watermark locked(String source, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into watermark (source, next_due_at, failures, epoch)"
                        + " values (:source, :now, 0, 0) on conflict do nothing")
                .setParameter("source", source)
                .setParameter("now", now)
                .executeUpdate();
        Watermark found = findById(source, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new IllegalStateException("the watermark of " + source + " is gone");
        }
        return found;
    }

    /** Of these sources, those that wait for their time. */
    List<String> notYetDue(Collection<String> sources, Instant now) {
        return list("source in ?1 and nextDueAt > ?2", sources, now).stream()
                .map(Watermark::source)
                .toList();
    }
}
