package org.offprint.match.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matches;

/**
 * Puts a run's papers in order for one reader: {@code relevance^(1-p) * trend^p}. The same answer on every node: ties go
 * to the newer paper, then to the lower id. Thread-safe.
 */
@ApplicationScoped
public class Ranking {

    private final ThreadLocal<Workbench> workbenches =
            ThreadLocal.withInitial(() -> new Workbench(new Merge(), new Best()));
    private volatile @Nullable Known lastKnown;

    /** What a thread works on. */
    private record Workbench(Merge merge, Best best) {}

    /** What serves all readers of a run. */
    private record Known(WeakReference<Matches> run, Instant asOf, Trends trends, Ties ties) {}

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
        return shortlist(run, interests, popularity, candidate, asOf, limit, 0).best();
    }

    /**
     * The same, where only the first papers are looked at closely: the others cost a small part of it.
     *
     * @param limit the most papers that are told with their scores and reasons
     * @param more the most that follow them
     */
    public Shortlist shortlist(
            Matches run,
            PackedInterests interests,
            int popularity,
            IntPredicate candidate,
            Instant asOf,
            int limit,
            int more) {
        Merge merge = workbenches.get().merge();
        Best best = workbenches.get().best();
        merge.begin(run, interests);
        best.begin(limit + more, merge.size());
        Known known = known(run, asOf);
        Scale scale = new Scale(known.trends(), merge.wantsNothing() ? 100 : popularity);
        merge.offer(candidate, scale, known.ties(), best);
        int[] ranks = best.take();
        int cut = Math.min(limit, ranks.length);
        Reasons reasons = merge.reasons();
        List<Match> matches = new ArrayList<>(cut);
        for (int at = 0; at < cut; at++) {
            int paper = known.ties().paper(ranks[at]);
            Score score = scale.score(paper, merge.relevance(paper));
            matches.add(new Match(run.papers().get(paper), score, reasons.of(paper)));
        }
        return new Shortlist(matches, known.ties().ids(ranks, cut));
    }

    private Known known(Matches run, Instant asOf) {
        Known last = lastKnown;
        if (last == null || last.run().get() != run || !last.asOf().equals(asOf)) {
            last = new Known(
                    new WeakReference<>(run), asOf, Trends.of(Lineup.of(run.papers()), asOf), Ties.of(run.papers()));
            lastKnown = last;
        }
        return last;
    }
}
