package org.offprint.match.ranking;

import java.util.List;

/**
 * A reader's papers in order, cut in two.
 *
 * @param best the first ones, with why they stand where they stand
 * @param more the ids of those that follow, in their order
 */
public record Shortlist(List<Match> best, List<Long> more) {

    public Shortlist {
        best = List.copyOf(best);
        more = List.copyOf(more);
    }
}
