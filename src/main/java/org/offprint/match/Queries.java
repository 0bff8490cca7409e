package org.offprint.match;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.offprint.interest.Clause;
import org.offprint.interest.Clause.Scope;
import org.offprint.interest.Expression;
import org.offprint.match.numbers.Ints;

/**
 * A run's expressions in the numbers of its phrases. Kept in a few long arrays: a million of them take as much room as
 * their numbers. Not thread-safe.
 */
final class Queries {

    private static final Scope[] SCOPES = Scope.values();
    private static final int SCOPE_BITS = 3;

    private final Ints ids = new Ints();
    private final Ints ends = new Ints();
    private final Ints unwanted = new Ints();
    private final Ints parts = new Ints();

    /** Adds the expressions' phrases to the trie; an expression that no paper can hit is left out. */
    static Queries of(Map<Integer, Expression> expressions, Trie trie, Labels labels) {
        Queries queries = new Queries();
        expressions.forEach((id, expression) -> queries.add(id, expression, trie, labels));
        return queries;
    }

    /** One expression whose clauses' phrases are numbered as they stand, the unwanted ones behind the wanted. */
    static Queries of(int id, Expression expression) {
        Queries queries = new Queries();
        List<Clause> clauses = Stream.concat(expression.all().stream(), expression.none().stream())
                .toList();
        for (int phrase = 0; phrase < clauses.size(); phrase++) {
            queries.parts.add(phrase << SCOPE_BITS | clauses.get(phrase).scope().ordinal());
        }
        queries.ids.add(id);
        queries.unwanted.add(expression.all().size());
        queries.ends.add(clauses.size());
        return queries;
    }

    private void add(int id, Expression expression, Trie trie, Labels labels) {
        int start = parts.size();
        for (Clause clause : expression.all()) {
            if (!add(clause, trie, labels)) {
                parts.cut(start);
                return;
            }
        }
        int middle = parts.size();
        expression.none().forEach(clause -> add(clause, trie, labels));
        ids.add(id);
        unwanted.add(middle);
        ends.add(parts.size());
    }

    private boolean add(Clause clause, Trie trie, Labels labels) {
        int phrase = trie.add(Pattern.of(clause, labels));
        if (phrase != Trie.NO_PHRASE) {
            parts.add(phrase << SCOPE_BITS | clause.scope().ordinal());
        }
        return phrase != Trie.NO_PHRASE;
    }

    /**
     * What they hit.
     *
     * @param brevity of each paper of the run, see {@link Brevity}
     */
    HitTable hits(Found found, float[] brevity) {
        HitTable hits = new HitTable(ids.toArray());
        Weighing weighing = new Weighing(found, brevity);
        int start = 0;
        for (int i = 0; i < ids.size(); i++) {
            int middle = unwanted.get(i);
            weigh(weighing, start, middle, ends.get(i));
            hits.put(ids.get(i), weighing.hits(middle - start));
            start = ends.get(i);
        }
        return hits;
    }

    private void weigh(Weighing weighing, int start, int middle, int end) {
        int rarest = start;
        for (int part = start + 1; part < middle; part++) {
            rarest = weighing.papers(phrase(part)) < weighing.papers(phrase(rarest)) ? part : rarest;
        }
        weighing.begin(phrase(rarest), scope(rarest));
        for (int part = start; part < middle; part++) {
            if (part != rarest) {
                weighing.keep(phrase(part), scope(part));
            }
        }
        for (int part = middle; part < end; part++) {
            weighing.drop(phrase(part), scope(part));
        }
    }

    private int phrase(int part) {
        return parts.get(part) >> SCOPE_BITS;
    }

    private Scope scope(int part) {
        return SCOPES[parts.get(part) & (1 << SCOPE_BITS) - 1];
    }
}
