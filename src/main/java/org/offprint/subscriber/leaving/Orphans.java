package org.offprint.subscriber.leaving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.offprint.interest.Expressions;
import org.offprint.interest.PackedInterests;

/**
 * Deletes expressions that no reader and no request holds. Readers are looked through a page at a time: a database driver
 * would keep the answer for all of them in memory.
 */
@Singleton
class Orphans {

    private static final int PAGE = 1_000;
    private static final String OF_READERS =
            "select id, choices.interests from Subscriber where id > :behind order by id";
    private static final String OF_REQUESTS =
            "select id, choices.interests from Request where id > :behind order by id";

    private final EntityManager database;
    private final Expressions expressions;
    private final int page;

    @Inject
    Orphans(EntityManager database, Expressions expressions) {
        this(database, expressions, PAGE);
    }

    /** @param page how many rows are read, or expressions dropped, at a time */
    Orphans(EntityManager database, Expressions expressions, int page) {
        this.database = database;
        this.expressions = expressions;
        this.page = page;
    }

    /** All of them, a page in a transaction of its own. */
    void drop() {
        BitSet all = QuarkusTransaction.requiringNew().call(() -> amongst(expressions.ids()));
        List<Integer> some = new ArrayList<>();
        for (int id = all.nextSetBit(0); id >= 0; id = all.nextSetBit(id + 1)) {
            some.add(id);
            if (some.size() == page || all.nextSetBit(id + 1) < 0) {
                QuarkusTransaction.requiringNew().run(() -> holdAndDrop(some));
                some.clear();
            }
        }
    }

    /** Those among a reader's; in the caller's transaction. */
    void drop(Collection<Integer> candidates) {
        List<Integer> orphans = amongst(candidates);
        if (!orphans.isEmpty()) {
            holdAndDrop(orphans);
        }
    }

    /** Somebody may have begun to hold one before we did. */
    private void holdAndDrop(Collection<Integer> orphans) {
        expressions.hold(orphans);
        expressions.drop(amongst(orphans));
    }

    private List<Integer> amongst(Collection<Integer> candidates) {
        BitSet orphans = new BitSet();
        candidates.forEach(orphans::set);
        return amongst(orphans).stream().boxed().toList();
    }

    private BitSet amongst(BitSet orphans) {
        keepHeld(orphans, OF_READERS);
        keepHeld(orphans, OF_REQUESTS);
        return orphans;
    }

    /** Ends as soon as every candidate was seen, which for common ones is soon. */
    private void keepHeld(BitSet orphans, String query) {
        List<Object[]> rows = List.of();
        long behind = 0;
        do {
            rows = database.createQuery(query, Object[].class)
                    .setParameter("behind", behind)
                    .setMaxResults(page)
                    .getResultList();
            for (Object[] row : rows) {
                behind = (long) row[0];
                PackedInterests.fromBytes((byte[]) row[1]).lines().forEach(line -> orphans.clear(line.expression()));
            }
        } while (!orphans.isEmpty() && rows.size() == page);
    }
}
