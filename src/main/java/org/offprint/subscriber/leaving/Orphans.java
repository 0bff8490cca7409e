package org.offprint.subscriber.leaving;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.interest.Expressions;
import org.offprint.interest.PackedInterests;

/** Deletes expressions that no reader and no request holds. */
@Singleton
final class Orphans {

    private final EntityManager database;
    private final Expressions expressions;

    Orphans(EntityManager database, Expressions expressions) {
        this.database = database;
        this.expressions = expressions;
    }

    /** All of them; in the caller's transaction. */
    void drop() {
        drop(expressions.all().keySet());
    }

    /** Those among the candidates; in the caller's transaction. */
    void drop(Set<Integer> candidates) {
        Set<Integer> orphans = amongst(candidates);
        if (!orphans.isEmpty()) {
            expressions.hold(orphans);
            // somebody may have begun to hold one before we did
            expressions.drop(amongst(orphans));
        }
    }

    private Set<Integer> amongst(Set<Integer> candidates) {
        Set<Integer> orphans = new HashSet<>(candidates);
        keepHeld(orphans, "select s.choices.interests from Subscriber s");
        keepHeld(orphans, "select r.choices.interests from Request r");
        return orphans;
    }

    /** Ends as soon as every candidate was seen, which for common ones is soon. */
    private void keepHeld(Set<Integer> orphans, String query) {
        try (Stream<byte[]> packed = database.createQuery(query, byte[].class).getResultStream()) {
            Iterator<byte[]> each = packed.iterator();
            while (!orphans.isEmpty() && each.hasNext()) {
                PackedInterests.fromBytes(each.next()).lines().forEach(line -> orphans.remove(line.expression()));
            }
        }
    }
}
