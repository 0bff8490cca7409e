package org.offprint.source.http;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Locale;

/** Whose turn it is, by host. */
@Singleton
class Turns implements PanacheRepositoryBase<Turn, String> {

    /** What waits together: all hosts of arXiv are one, as its terms of use want it. */
    static String key(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("arxiv.org") || name.endsWith(".arxiv.org") ? "arxiv.org" : name;
    }

    /** The turn of a host, locked until the transaction ends. */
    Turn locked(String host, Instant databaseNow) {
        getEntityManager()
                .createNativeQuery(
                        "insert into turn (host, next_at, epoch) values (:host, :now, 0) on conflict do nothing")
                .setParameter("host", host)
                .setParameter("now", databaseNow)
                .executeUpdate();
        Turn found = findById(host, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new IllegalStateException("the turn of " + host + " is gone");
        }
        return found;
    }
}
