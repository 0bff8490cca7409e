package org.offprint.match.ranking;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matches;
import org.offprint.match.Matches.Hits;

/**
 * A reader's papers: the scores of all wanted expressions added in one array by paper. Sums of a few floats are exact in
 * a double, so the order of lines doesn't matter. Used again for the next reader by the same thread.
 */
final class Merge {

    private int[] wanted = new int[0];
    private Hits[] hits = new Hits[0];
    private double[] sums = new double[0];
    private int[] marks = new int[0];
    private int[] touched = new int[0];
    private int size;
    private double most;

    /** Begins with what a reader wants, or with all papers at 1 when that is nothing, without what it excludes. */
    void begin(Matches run, PackedInterests interests) {
        forget(run.papers().size());
        wanted = interests.wanted();
        hits = new Hits[wanted.length];
        // all are looked up before one is read: a processor fetches them side by side
        for (int i = 0; i < wanted.length; i++) {
            hits[i] = run.hits(wanted[i]);
        }
        for (int i = 0; i < wanted.length; i++) {
            add(hits[i], Reasons.mark(i));
        }
        if (wanted.length == 0) {
            addAll(run.papers().size());
        }
        for (int expression : interests.excluded()) {
            for (int paper : run.hits(expression).papers()) {
                sums[paper] = 0;
            }
        }
    }

    private void forget(int papers) {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = 0;
            marks[touched[i]] = 0;
        }
        size = 0;
        most = 0;
        if (sums.length < papers) {
            sums = new double[papers];
            marks = new int[papers];
            touched = new int[papers + 1];
        }
    }

    /** Without a branch that no processor can foretell: each paper is noted, and a known one overwritten by the next. */
    private void add(Hits found, int mark) {
        int[] papers = found.papers();
        float[] scores = found.scores();
        int noted = size;
        for (int i = 0; i < papers.length; i++) {
            int paper = papers[i];
            int marked = marks[paper];
            touched[noted] = paper;
            noted += marked == 0 ? 1 : 0;
            marks[paper] = marked | mark;
            sums[paper] += scores[i];
        }
        size = noted;
    }

    private void addAll(int papers) {
        Arrays.fill(sums, 0, papers, 1);
        Arrays.setAll(touched, paper -> paper);
        size = papers;
    }

    /** Offers what may be taken, by this scale. */
    void offer(IntPredicate candidate, Scale scale, Ties ties, Best best) {
        for (int i = 0; i < size; i++) {
            int paper = touched[i];
            double relevance = sums[paper];
            if (relevance > 0 && candidate.test(paper)) {
                most = Math.max(most, relevance);
                best.add(paper, scale.key(paper, relevance), ties);
            }
        }
    }

    /** How many papers are offered at most. */
    int size() {
        return size;
    }

    boolean wantsNothing() {
        return wanted.length == 0;
    }

    /** How relevant a paper is, the most relevant one of those that were offered being 1. */
    double relevance(int paper) {
        return sums[paper] / most;
    }

    Reasons reasons() {
        return new Reasons(wanted, hits, marks);
    }
}
