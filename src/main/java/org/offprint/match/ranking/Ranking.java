package org.offprint.match.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Ints;
import org.offprint.match.Matches;

/**
 * Puts a run's papers in order for one reader: {@code relevance^(1-p) * trend^p}. The same answer on every node: ties go
 * to the newer paper, then to the lower id. Thread-safe.
 */
@ApplicationScoped
public class Ranking {

    private final ThreadLocal<Merge> merges = ThreadLocal.withInitial(Merge::new);
    private volatile @Nullable Known known;

    /** A run's trends serve all its readers. */
    private record Known(WeakReference<Matches> run, Instant asOf, Trends trends) {}

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
        int[] wanted = interests.wanted();
        Merge merge = merges.get();
        merge.begin(run, wanted);
        for (int expression : interests.excluded()) {
            merge.exclude(run.hits(expression));
        }
        Scale scale = new Scale(run.papers(), trends(run, asOf), wanted.length == 0 ? 100 : popularity);
        Best best = new Best(limit, scale);
        double most = offer(merge, candidate, scale, best);
        List<Match> matches = new ArrayList<>();
        for (int paper : best.take()) {
            Score score = scale.score(paper, merge.relevance(paper) / most);
            matches.add(new Match(run.papers().get(paper), score, Reasons.of(run, wanted, paper)));
        }
        return matches;
    }

    /** Offers what is left and may be taken; says how high relevance goes among it. */
    private static double offer(Merge merge, IntPredicate candidate, Scale scale, Best best) {
        double most = 0;
        Ints touched = merge.touched();
        for (int i = 0; i < touched.size(); i++) {
            int paper = touched.get(i);
            double relevance = merge.relevance(paper);
            if (relevance > 0 && candidate.test(paper)) {
                most = Math.max(most, relevance);
                best.offer(paper, scale.key(paper, relevance));
            }
        }
        return most;
    }

    private Trends trends(Matches run, Instant asOf) {
        Known last = known;
        if (last == null || last.run().get() != run || !last.asOf().equals(asOf)) {
            last = new Known(new WeakReference<>(run), asOf, Trends.of(run.papers(), asOf));
            known = last;
        }
        return last.trends();
    }
}
