package org.offprint.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;

/** The readers whose hour has come. All of it needs a transaction of the caller's. */
@ApplicationScoped
class DueReaders {

    /** A pause moves the due time to its end, so who is paused and due comes back. */
    private static final Set<Standing> SERVED = Set.of(Standing.ACTIVE, Standing.PAUSED);

    private static final long NOBODY = 0;

    private final EntityManager entities;

    DueReaders(EntityManager entities) {
        this.entities = entities;
    }

    /** Some of them, who stay theirs until the transaction ends; nobody else's. */
    List<Subscriber> lock(Instant asOf, Set<Long> except, int limit) {
        Set<Long> left = except.isEmpty() ? Set.of(NOBODY) : except;
        return due("id not in :except", "nextDueAt, id", asOf, limit)
                .setParameter("except", left)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** Those behind an id, in the order of their ids. */
    List<Subscriber> behind(long id, Instant asOf, int limit) {
        return due("id > :behind", "id", asOf, limit).setParameter("behind", id).getResultList();
    }

    /** How many there are. */
    int count(Instant asOf) {
        return Math.toIntExact(entities.createQuery(
                        "select count(*) from Subscriber where standing in :served and nextDueAt <= :asOf", Long.class)
                .setParameter("served", SERVED)
                .setParameter("asOf", asOf)
                .getSingleResult());
    }

    private SelectionQuery<Subscriber> due(String condition, String order, Instant asOf, int limit) {
        return entities.unwrap(Session.class)
                .createSelectionQuery(
                        "from Subscriber where standing in :served and nextDueAt <= :asOf and " + condition
                                + " order by " + order,
                        Subscriber.class)
                .setParameter("served", SERVED)
                .setParameter("asOf", asOf)
                .setMaxResults(limit);
    }

    /** How many have had their edition of the day that an instant falls on, on their own clock, and are not due. */
    int alreadyServed(Instant asOf) {
        LocalDate earliest = LocalDate.ofInstant(asOf, ZoneOffset.MIN);
        return entities.createQuery(
                        "select choices.zone, lastDay, count(*) from Subscriber where standing in :served"
                                + " and nextDueAt > :asOf and lastDay >= :earliest group by choices.zone, lastDay",
                        Object[].class)
                .setParameter("served", SERVED)
                .setParameter("asOf", asOf)
                .setParameter("earliest", earliest)
                .getResultStream()
                .filter(row -> !((LocalDate) row[1]).isBefore(day(asOf, (String) row[0])))
                .mapToInt(row -> Math.toIntExact((Long) row[2]))
                .sum();
    }

    /** A reader whose zone is known no more counts as not served; the next edition tells of it. */
    private static LocalDate day(Instant asOf, String zone) {
        try {
            return LocalDate.ofInstant(asOf, ZoneId.of(zone));
        } catch (DateTimeException e) {
            return LocalDate.MAX;
        }
    }
}
