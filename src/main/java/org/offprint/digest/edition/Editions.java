package org.offprint.digest.edition;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.offprint.subscriber.DueReaders;

/** All editions: the ledger of what was sent to whom, and the archive. All of it needs a transaction of the caller's. */
@ApplicationScoped
public class Editions implements PanacheRepository<Edition> {

    /** Hibernate takes longer to translate a list of a hundred than the database takes to write them. */
    private static final String SENT =
            "update edition set state = 'SENT', settled_at = :now where id = any(:ids) and state = 'UNSENT'";

    private static final String LOST = "select id, subscriber, coversFrom from Edition where state = UNSENT and ";

    /** What is given up. */
    record Lost(long id, long reader, Instant coversFrom) {}

    private final EntityManager entities;
    private final DueReaders dueReaders;

    Editions(EntityManager entities, DueReaders dueReaders) {
        this.entities = entities;
        this.dueReaders = dueReaders;
    }

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

    /** Those of a chunk that are still to be sent, behind an id, in the order of their ids. */
    public List<Unsent> unsent(long chunk, long behind, int limit) {
        return entities.createQuery(
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
        return giveUp(
                entities.createQuery(LOST + "chunk = :chunk and expiresAt <= :now", Lost.class)
                        .setParameter("chunk", chunk)
                        .setParameter("now", now)
                        .getResultList(),
                now);
    }

    /** Gives one up that is still to be sent, unless its reader was erased meanwhile; the caller holds its chunk. */
    public void giveUp(long id, Instant now) {
        giveUp(
                entities.createQuery(LOST + "id = :id", Lost.class)
                        .setParameter("id", id)
                        .getResultList(),
                now);
    }

    /** Readers first, as those who erase them do. */
    private int giveUp(List<Lost> lost, Instant now) {
        if (lost.isEmpty()) {
            return 0;
        }
        dueReaders.missed(lost.stream()
                .collect(toMap(Lost::reader, Lost::coversFrom, BinaryOperator.minBy(Comparator.naturalOrder()))));
        return update(
                "state = ?1, settledAt = ?2 where id in ?3 and state = ?4",
                EditionState.UNDELIVERED,
                now,
                lost.stream().map(Lost::id).toList(),
                EditionState.UNSENT);
    }

    /** The outbox is done with one that the caller has locked, or that only the caller can change. */
    public void end(Edition edition, boolean sent, Instant now) {
        if (!sent) {
            dueReaders.missed(Map.of(edition.subscriber(), edition.coversFrom()));
        }
        edition.end(sent, now);
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
        int changed = entities.createNativeQuery(SENT)
                .setParameter("now", now)
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
        if (changed < ids.size() && count("id in ?1 and state <> ?2", ids, EditionState.SENT) > 0) {
            throw new IllegalStateException(ids.size() + " editions sent, " + changed + " of them unsent before");
        }
    }
}
