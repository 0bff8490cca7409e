package org.offprint.match;

import java.util.List;
import java.util.stream.Stream;
import org.offprint.interest.Clause.Scope;
import org.offprint.interest.Expression;
import org.offprint.match.Matches.Hits;
import org.offprint.match.numbers.Ints;

/**
 * In which papers one clause's phrase stands and how often, found by any other way than a {@link Matcher}'s, and scored as
 * it scores. Not thread-safe.
 */
public final class Sightings {

    private final Ints papers = new Ints();
    private final Ints counts = new Ints();

    /** How often it stands in one field, {@code TEXT} being the abstract; several of a paper are joined by {@code |}. */
    public static int counted(Scope field, int times) {
        return Occurrences.of(field, times);
    }

    /**
     * @param paper above the last one
     * @param counts in each field, see {@link #counted}
     */
    public void add(int paper, int counts) {
        papers.add(paper);
        this.counts.add(counts);
    }

    /**
     * The papers that an expression hits, and their scores.
     *
     * @param all what was found of the clauses that it wants, in their order
     * @param none likewise of those that it does not want
     * @param brevity of each paper, see {@link Brevity}
     */
    public static Hits hits(Expression expression, List<Sightings> all, List<Sightings> none, float[] brevity) {
        Found found = found(Stream.concat(all.stream(), none.stream()).toList());
        return Queries.of(0, expression).hits(found, brevity).get(0);
    }

    private static Found found(List<Sightings> phrases) {
        int[] offsets = new int[phrases.size() + 1];
        for (int i = 0; i < phrases.size(); i++) {
            offsets[i + 1] = offsets[i] + phrases.get(i).papers.size();
        }
        int[] papers = new int[offsets[phrases.size()]];
        int[] counts = new int[papers.length];
        for (int i = 0; i < phrases.size(); i++) {
            phrases.get(i).papers.copyTo(papers, offsets[i]);
            phrases.get(i).counts.copyTo(counts, offsets[i]);
        }
        return new Found(offsets, papers, counts);
    }
}
