package org.offprint.match.ranking;

import org.offprint.match.Ints;
import org.offprint.match.Matches;
import org.offprint.match.Matches.Hits;

/**
 * A reader's papers: the scores of all wanted expressions added in one array by paper. Sums of a few floats are exact in
 * a double, so the order of lines doesn't matter. Used again for the next reader by the same thread.
 */
final class Merge {

    private double[] sums = new double[0];
    private final Ints touched = new Ints();

    /** Begins with the papers of these expressions, or with all at 1 when there is none. */
    void begin(Matches run, int[] wanted) {
        for (int i = 0; i < touched.size(); i++) {
            sums[touched.get(i)] = 0;
        }
        touched.clear();
        if (sums.length < run.papers().size()) {
            sums = new double[run.papers().size()];
        }
        for (int expression : wanted) {
            Hits hits = run.hits(expression);
            for (int i = 0; i < hits.papers().length; i++) {
                add(hits.papers()[i], hits.scores()[i]);
            }
        }
        for (int paper = 0; wanted.length == 0 && paper < run.papers().size(); paper++) {
            add(paper, 1);
        }
    }

    private void add(int paper, float score) {
        if (sums[paper] == 0) {
            touched.add(paper);
        }
        sums[paper] += score;
    }

    void exclude(Hits hits) {
        for (int paper : hits.papers()) {
            sums[paper] = 0;
        }
    }

    /** The papers that had a score before anything was taken out. */
    Ints touched() {
        return touched;
    }

    double relevance(int paper) {
        return sums[paper];
    }
}
