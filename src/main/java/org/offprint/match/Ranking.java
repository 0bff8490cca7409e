package org.offprint.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matches.Hits;

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
        double most = keep(merge, candidate);
        Scale scale = new Scale(run, merge, trends(run, asOf), most, wanted.length == 0 ? 100 : popularity);
        Best best = new Best(limit, scale);
        Ints touched = merge.touched();
        for (int i = 0; i < touched.size(); i++) {
            if (merge.relevance(touched.get(i)) > 0) {
                best.offer(touched.get(i));
            }
        }
        return Arrays.stream(best.take())
                .mapToObj(
                        paper -> new Match(run.papers().get(paper), scale.score(paper), strongest(run, wanted, paper)))
                .toList();
    }

    /** Takes out what is no candidate; the highest relevance of the rest. */
    private static double keep(Merge merge, IntPredicate candidate) {
        double most = 0;
        for (int i = 0; i < merge.touched().size(); i++) {
            int paper = merge.touched().get(i);
            if (merge.relevance(paper) > 0 && !candidate.test(paper)) {
                merge.exclude(paper);
            }
            most = Math.max(most, merge.relevance(paper));
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

    private static List<Integer> strongest(Matches run, int[] wanted, int paper) {
        return IntStream.of(wanted)
                .filter(expression -> score(run, expression, paper) > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(expression -> -score(run, expression, paper))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static float score(Matches run, int expression, int paper) {
        Hits hits = run.hits(expression);
        int at = Arrays.binarySearch(hits.papers(), paper);
        return at < 0 ? 0 : hits.scores()[at];
    }
}
