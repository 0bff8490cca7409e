package org.offprint.digest.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** All editions: the ledger of what was sent to whom, and the archive. All of it needs a transaction of the caller's. */
@ApplicationScoped
public class Editions implements PanacheRepository<Edition> {

    private static final Logger LOG = Logger.getLogger(Editions.class);

    /** A clock that was set back dates editions before the papers in them. */
    private static final Duration CLOCK_STEP = Duration.ofDays(1);

    /** What was given up before that is out of every window's reach. */
    private static final Duration REMEMBERED = Window.LONGEST.plusDays(1);

    private static final Set<EditionState> ENDED_WELL = Set.of(EditionState.SENT, EditionState.EMPTY);
    private static final Set<EditionState> COUNTED =
            Set.of(EditionState.UNSENT, EditionState.SENT, EditionState.TRIED_AGAIN);

    /** Hibernate takes longer to translate a list of a hundred than the database takes to write them. */
    private static final String SENT =
            "update edition set state = 'SENT', settled_at = :now where id = any(:ids) and state = 'UNSENT'";

    public Optional<Edition> byId(long id) {
        return findByIdOptional(id);
    }

    /** A reader's, the newest first. */
    public List<Edition> of(long subscriber, int limit) {
        return find("subscriber = ?1 order by day desc", subscriber)
                .page(0, limit)
                .list();
    }

    /** How many stand in a state. */
    public long count(EditionState state) {
        return count("state", state);
    }

    /**
     * What the editions of about the last two months say about these readers; nothing of those without one, see
     * {@link Past#before}.
     */
    public Map<Long, Past> past(Collection<Long> readers, Instant now) {
        Instant since = now.minus(REMEMBERED);
        Map<Long, List<Past.Undelivered>> undelivered = undelivered(readers, since);
        Map<Long, Past> past = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select subscriber, max(day), max(case when state in :well then writtenAt end)"
                                + " from Edition where subscriber in :readers and day >= :earliest group by subscriber",
                        Object[].class)
                .setParameter("earliest", Reach.earliest(since))
                .setParameter("well", ENDED_WELL)
                .setParameter("readers", readers)
                .getResultList()
                .forEach(row -> past.put(
                        (Long) row[0],
                        new Past((LocalDate) row[1], (Instant) row[2], undelivered.getOrDefault(row[0], List.of()))));
        return past;
    }

    private Map<Long, List<Past.Undelivered>> undelivered(Collection<Long> readers, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select subscriber, coversFrom, settledAt from Edition"
                                + " where subscriber in :readers and day >= :earliest and state = :lost"
                                + " and settledAt > :since",
                        Object[].class)
                .setParameter("earliest", Reach.earliest(since))
                .setParameter("readers", readers)
                .setParameter("lost", EditionState.UNDELIVERED)
                .setParameter("since", since)
                .getResultStream()
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(row -> new Past.Undelivered((Instant) row[1], (Instant) row[2]), toList())));
    }

    /**
     * The papers that each of these readers was sent, or is being sent, since an instant.
     *
     * @param unreadable is told each reader of whom an edition makes no sense
     */
    public Map<Long, Set<Long>> ledger(Collection<Long> readers, Instant since, Consumer<Long> unreadable) {
        Map<Long, Set<Long>> sent = new HashMap<>();
        Instant written = since.minus(CLOCK_STEP);
        getEntityManager()
                .createQuery(
                        "select subscriber, content from Edition where subscriber in :readers and day >= :earliest"
                                + " and writtenAt >= :since and state in :counted",
                        Object[].class)
                .setParameter("readers", readers)
                .setParameter("earliest", Reach.earliest(written))
                .setParameter("since", written)
                .setParameter("counted", COUNTED)
                .getResultStream()
                .forEach(row -> {
                    Set<Long> papers = sent.computeIfAbsent((Long) row[0], reader -> new HashSet<>());
                    papers(row).ifPresentOrElse(papers::addAll, () -> unreadable.accept((Long) row[0]));
                });
        return sent;
    }

    private static Optional<List<Long>> papers(Object[] row) {
        try {
            return Optional.of(PackedDigest.unpack((byte[]) row[1]).shown().stream()
                    .map(Digest.Pick::paper)
                    .toList());
        } catch (RuntimeException e) {
            LOG.errorf(e, "An edition of reader %s cannot be read.", row[0]);
            return Optional.empty();
        }
    }

    /** Those of a chunk that are still to be sent, behind an id, in the order of their ids. */
    public List<Unsent> unsent(long chunk, long behind, int limit) {
        return getEntityManager()
                .createQuery(
                        "select e.id, e.day, e.expiresAt, e.content,"
                                + " s.id, s.address, s.tokenVersion, s.choices.detail, s.standing"
                                + " from Edition e join Subscriber s on s.id = e.subscriber"
                                + " where e.chunk = :chunk and e.state = :unsent and e.id > :behind order by e.id",
                        Unsent.class)
                .setParameter("chunk", chunk)
                .setParameter("unsent", EditionState.UNSENT)
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many of a chunk are still to be sent. */
    public long unsent(long chunk) {
        return count("chunk = ?1 and state = ?2", chunk, EditionState.UNSENT);
    }

    /** Gives up what is too old in a chunk that the caller holds; how many those were. */
    public int expire(long chunk, Instant now) {
        return update(
                "state = ?1, settledAt = ?2 where chunk = ?3 and state = ?4 and expiresAt <= ?2",
                EditionState.UNDELIVERED,
                now,
                chunk,
                EditionState.UNSENT);
    }

    /** Gives one up that is still to be sent, unless its reader was erased meanwhile; the caller holds its chunk. */
    public void giveUp(long id, Instant now) {
        update(
                "state = ?1, settledAt = ?2 where id = ?3 and state = ?4",
                EditionState.UNDELIVERED,
                now,
                id,
                EditionState.UNSENT);
    }

    /** An edition that nobody can delete before the transaction ends; empty when its reader has been erased. */
    public Optional<Edition> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The mail server took these; the caller holds their chunk. One that is no more was a reader's who has been erased,
     * one that is SENT was written before, by a commit whose answer got lost.
     *
     * @throws IllegalStateException when one of them was neither UNSENT nor SENT: a bug
     */
    public void sent(Collection<Long> ids, Instant now) {
        int changed = getEntityManager()
                .createNativeQuery(SENT)
                .setParameter("now", now)
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
        if (changed < ids.size() && count("id in ?1 and state <> ?2", ids, EditionState.SENT) > 0) {
            throw new IllegalStateException(ids.size() + " editions sent, " + changed + " of them unsent before");
        }
    }
}
