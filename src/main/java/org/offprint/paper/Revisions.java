package org.offprint.paper;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.function.Function;

/**
 * What became of the papers, in order: each transaction that adds, changes or merges some makes one revision, numbered from
 * 1, and marks with it all that it touches. It is visible with its marks, and before any higher one, over all nodes and
 * whatever their clocks say: whoever knows the papers up to a revision asks for what lies behind it, and misses nothing.
 */
@Singleton
public class Revisions {

    private static final String LATEST = "select revision from paper_gate where id = 1";

    private final EntityManager store;
    private final Stamp stamp;

    Revisions(EntityManager store, Stamp stamp) {
        this.store = store;
        this.stamp = stamp;
    }

    /** The last one; 0 when there is none. */
    public long latest() {
        return number(LATEST);
    }

    /** The ids of the papers that were added or changed behind a revision, ascending. */
    public List<Long> changedBehind(long revision) {
        return ids("select p.id from Paper p where p.revision > :revision order by p.id", revision);
    }

    /** How many were added or changed behind a revision. */
    public long countChangedBehind(long revision) {
        return store.createQuery("select count(p) from Paper p where p.revision > :revision", Long.class)
                .setParameter("revision", revision)
                .getSingleResult();
    }

    /** The ids that came to mean another paper behind a revision, ascending. */
    public List<Long> mergedBehind(long revision) {
        return ids("select a.id from PaperAlias a where a.revision > :revision order by a.id", revision);
    }

    /**
     * Lets one transaction at a time add papers, until it ends: two that add the same one would not see each other. What
     * the work writes is flushed at its end and not before each of its queries, which would compare all that it holds.
     *
     * @param work marks with the revision all that it touches; there is none when it touches nothing
     */
    <T> T next(Function<Revision, T> work) {
        long number = number(LATEST + " for update") + 1;
        Revision next = new Revision(number);
        FlushModeType before = store.getFlushMode();
        store.setFlushMode(FlushModeType.COMMIT);
        try {
            T result = work.apply(next);
            store.flush();
            if (next.isMade()) {
                conclude(number);
            }
            return result;
        } finally {
            store.setFlushMode(before);
        }
    }

    private void conclude(long number) {
        stamp.changes();
        store.createNativeQuery("update paper_gate set revision = :number where id = 1")
                .setParameter("number", number)
                .executeUpdate();
    }

    private long number(String query) {
        return ((Number) store.createNativeQuery(query).getSingleResult()).longValue();
    }

    private List<Long> ids(String query, long revision) {
        return store.createQuery(query, Long.class)
                .setParameter("revision", revision)
                .getResultList();
    }
}
