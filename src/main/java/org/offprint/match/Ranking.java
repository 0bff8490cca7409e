package org.offprint.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import org.offprint.interest.PackedInterests;

/**
 * Puts a run's papers in order for one reader: {@code relevance^(1-p) * trend^p}. The same answer on every node: ties go
 * to the newer paper, then to the lower id. Thread-safe.
 */
@ApplicationScoped
public class Ranking {

    /**
     * @param run what the matcher found for (at least) the reader's expressions
     * @param interests the reader's; when none of them is wanted, the papers are ordered by trend alone
     * @param popularity 0 (relevance alone) to 100 (trend alone)
     * @param candidate says of an index into {@code run.papers()} whether the paper may be taken
     * @param asOf the instant from which ages are counted
     * @param limit the most papers
     * @return the best papers first
     */
    public List<Match> rank(
            Matches run, PackedInterests interests, int popularity, IntPredicate candidate, Instant asOf, int limit) {
        throw new UnsupportedOperationException();
    }
}
