package org.offprint.match.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.match.Matches;
import org.offprint.match.Matches.Hits;

/** Which of a reader's expressions hit a paper, the strongest first; of equals, the lower number. */
final class Reasons {

    private Reasons() {}

    static List<Integer> of(Matches run, int[] wanted, int paper) {
        List<Integer> reasons = new ArrayList<>(wanted.length);
        float[] scores = new float[wanted.length];
        for (int expression : wanted) {
            float score = score(run, expression, paper);
            if (score > 0) {
                int at = reasons.size();
                while (at > 0 && weaker(scores[at - 1], reasons.get(at - 1), score, expression)) {
                    scores[at] = scores[at - 1];
                    at--;
                }
                scores[at] = score;
                reasons.add(at, expression);
            }
        }
        return reasons;
    }

    private static boolean weaker(float score, int expression, float than, int other) {
        return score < than || score == than && expression > other;
    }

    private static float score(Matches run, int expression, int paper) {
        Hits hits = run.hits(expression);
        int at = Arrays.binarySearch(hits.papers(), paper);
        return at < 0 ? 0 : hits.scores()[at];
    }
}
