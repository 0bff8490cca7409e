package org.offprint.match.ranking;

import java.util.Arrays;
import java.util.List;
import org.offprint.match.Matches.Hits;

/**
 * Says which of a reader's expressions hit a paper.
 *
 * @param wanted the reader's expressions
 * @param hits what each of them hits
 * @param marks by paper, of the expressions that hit it
 */
record Reasons(int[] wanted, Hits[] hits, int[] marks) {

    /** The mark of a reader's n-th expression; should there ever be more than 32, the last ones share one. */
    static int mark(int expression) {
        return 1 << Math.min(expression, Integer.SIZE - 1);
    }

    /** The strongest first; of equals, the lower number. */
    List<Integer> of(int paper) {
        int marked = marks[paper];
        return Integer.bitCount(marked) == 1 && marked != mark(Integer.SIZE)
                ? List.of(wanted[Integer.numberOfTrailingZeros(marked)])
                : sorted(paper);
    }

    private List<Integer> sorted(int paper) {
        Integer[] reasons = new Integer[wanted.length];
        float[] scores = new float[wanted.length];
        int size = 0;
        for (int i = 0; i < wanted.length; i++) {
            float score = (marks[paper] & mark(i)) != 0 ? score(hits[i], paper) : 0;
            if (score > 0) {
                int at = size++;
                while (at > 0 && weaker(scores[at - 1], reasons[at - 1], score, wanted[i])) {
                    scores[at] = scores[at - 1];
                    reasons[at] = reasons[at - 1];
                    at--;
                }
                scores[at] = score;
                reasons[at] = wanted[i];
            }
        }
        return List.of(Arrays.copyOf(reasons, size));
    }

    private static boolean weaker(float score, int expression, float than, int other) {
        return score < than || score == than && expression > other;
    }

    private static float score(Hits hits, int paper) {
        int at = Arrays.binarySearch(hits.papers(), paper);
        return at < 0 ? 0 : hits.scores()[at];
    }
}
