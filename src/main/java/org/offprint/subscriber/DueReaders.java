package org.offprint.subscriber;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.offprint.claim.FirstFree;

/**
 * The readers whose hour has come, read and written by the hundred, past the entities. All of it needs a transaction of the
 * caller's.
 */
@ApplicationScoped
public class DueReaders {

    /** A pause moves the due time to its end, so who is paused and due comes back. */
    private static final Set<Standing> SERVED = Set.of(Standing.ACTIVE, Standing.PAUSED);

    private static final long NOBODY = 0;
    private static final String ROW = "id, choices, schedule";
    /** Hibernate takes its time to translate a list of hundreds. */
    private static final String SERVE =
            "update subscriber set standing = 'ACTIVE', paused_until = null, last_day = :day, next_due_at = :next,"
                    + " covered_until = :now, missed_from = null, version = version + 1 where id = any(:ids) and (last_day is null or last_day < :day)";

    /** No other column is written: a change of the reader's that is being made need not be made again. */
    private static final String MISS = "update subscriber set missed_from = :from where id = any(:ids)"
            + " and (missed_from is null or missed_from > :from)";

    /** Two nodes that give up editions of the same readers would else wait for each other. */
    private static final String IN_TURN = "select id from subscriber where id = any(:ids) order by id for update";

    private static final String FIRST_DUE = " order by schedule.nextDueAt, id";

    private final EntityManager entities;

    DueReaders(EntityManager entities) {
        this.entities = entities;
    }

    /** Some of them, who stay theirs until the transaction ends; nobody else's. */
    public List<DueRow> lock(Instant asOf, Set<Long> except, int limit) {
        Set<Long> left = except.isEmpty() ? Set.of(NOBODY) : except;
        return FirstFree.of(
                behind -> due("id", "id not in :some" + FIRST_DUE, asOf, Long.class)
                        .setParameter("some", left)
                        .setFirstResult(behind)
                        .setMaxResults(limit)
                        .getResultList(),
                ids -> due(ROW, "id in :some" + FIRST_DUE, asOf, DueRow.class)
                        .setParameter("some", ids)
                        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getResultList());
    }

    /** Those behind an id, in the order of their ids. */
    public List<DueRow> behind(long id, Instant asOf, int limit) {
        return due(ROW, "id > :behind order by id", asOf, DueRow.class)
                .setParameter("behind", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are. */
    public int count(Instant asOf) {
        return Math.toIntExact(entities.createQuery(
                        "select count(*) from Subscriber where standing in :served and schedule.nextDueAt <= :asOf",
                        Long.class)
                .setParameter("served", SERVED)
                .setParameter("asOf", asOf)
                .getSingleResult());
    }

    private <T> SelectionQuery<T> due(String selected, String condition, Instant asOf, Class<T> type) {
        return entities.unwrap(Session.class)
                .createSelectionQuery(
                        "select " + selected
                                + " from Subscriber where standing in :served and schedule.nextDueAt <= :asOf and "
                                + condition,
                        type)
                .setParameter("served", SERVED)
                .setParameter("asOf", asOf);
    }

    /**
     * An edition was made for each of these, whom the caller has locked; who was paused is active again.
     *
     * @param day the edition's, later than the last one of each
     * @param nextDue the first slot of a later day
     * @param now when it was written
     */
    public void served(Collection<Long> ids, LocalDate day, Instant nextDue, Instant now) {
        int changed = entities.createNativeQuery(SERVE)
                .setParameter("day", day)
                .setParameter("next", nextDue)
                .setParameter("now", now)
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
        require(ids, changed);
    }

    /**
     * An edition was given up that each of these was to get: their next one covers its papers.
     *
     * @param from by reader, where that edition began
     */
    public void missed(Map<Long, Instant> from) {
        entities.createNativeQuery(IN_TURN, Long.class)
                .setParameter("ids", from.keySet().toArray(Long[]::new))
                .getResultList();
        Map<Instant, List<Long>> together =
                from.keySet().stream().collect(groupingBy(reader -> Objects.requireNonNull(from.get(reader))));
        together.forEach((begin, ids) -> entities.createNativeQuery(MISS)
                .setParameter("from", begin)
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate());
    }

    /** The day of the slot that came was served before: these, whom the caller has locked, are due again at a later one. */
    public void postpone(Collection<Long> ids, Instant nextDue) {
        int changed = entities.createQuery(
                        "update versioned Subscriber set schedule.nextDueAt = :next where id in :ids")
                .setParameter("next", nextDue)
                .setParameter("ids", ids)
                .executeUpdate();
        require(ids, changed);
    }

    private static void require(Collection<Long> ids, int changed) {
        if (changed != ids.size()) {
            throw new IllegalStateException(
                    "of " + ids.size() + " readers " + changed + " could be served; a last day only grows");
        }
    }

    /** How many have had their edition of the day that an instant falls on, on their own clock, and are not due. */
    public int alreadyServed(Instant asOf) {
        LocalDate earliest = LocalDate.ofInstant(asOf, ZoneOffset.MIN);
        return entities.createQuery(
                        "select choices.zone, schedule.lastDay, count(*) from Subscriber where standing in :served"
                                + " and schedule.nextDueAt > :asOf and schedule.lastDay >= :earliest group by choices.zone, schedule.lastDay",
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
