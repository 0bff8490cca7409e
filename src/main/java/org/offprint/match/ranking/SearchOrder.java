package org.offprint.match.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.match.Matches.Hits;

/**
 * Puts what one search hit in order, a page at a time, as {@link Ranking} does for a reader with that one expression.
 * Thread-safe.
 */
public final class SearchOrder {

    private final Lineup papers;
    private volatile @Nullable Known known;

    public SearchOrder(Lineup papers) {
        this.papers = papers;
    }

    /** A paper, by its index, and why it stands where it stands. */
    public record Placed(int paper, Score score) {}

    /** Trends serve all searches of one instant. */
    private record Known(Instant asOf, Trends trends) {}

    /** Which hits are shown: so many, behind the first {@code from} of all. */
    public record Slice(int from, int size) {

        public Slice {
            if (from < 0 || size < 1) {
                throw new IllegalArgumentException("a page begins somewhere and holds something");
            }
        }

        /** How many of the first papers it takes to know the page. */
        private int end(int hits) {
            return (int) Math.min(hits, (long) from + size);
        }

        private int[] of(Heap best, int hits) {
            return best.takeWorst(Math.max(0, end(hits) - from));
        }
    }

    /**
     * The best first.
     *
     * @param popularity 0 (relevance alone) to 100 (trend alone)
     * @param asOf the instant from which ages are counted
     */
    public List<Placed> byScore(Hits hits, int popularity, Instant asOf, Slice page) {
        int count = hits.papers().length;
        Scale scale = new Scale(trends(asOf), popularity);
        Heap best = new Heap(page.end(count), this::newer);
        double most = 0;
        double[] relevances = new double[papers.size()];
        for (int i = 0; i < count; i++) {
            int paper = hits.papers()[i];
            relevances[paper] = hits.scores()[i];
            most = Math.max(most, hits.scores()[i]);
            best.offer(paper, scale.key(paper, hits.scores()[i]));
        }
        List<Placed> placed = new ArrayList<>();
        for (int paper : page.of(best, count)) {
            placed.add(new Placed(paper, scale.score(paper, relevances[paper] / most)));
        }
        return placed;
    }

    /** The newest day first, of a day what was collected last. */
    public int[] byDay(Hits hits, Slice page) {
        int count = hits.papers().length;
        Heap best = new Heap(page.end(count), this::laterOfADay);
        for (int paper : hits.papers()) {
            best.offer(paper, (double) papers.day(paper));
        }
        return page.of(best, count);
    }

    /** As in a digest. */
    private boolean newer(int one, int other) {
        long byDay = papers.day(one) - papers.day(other);
        return byDay != 0 ? byDay > 0 : papers.id(one) < papers.id(other);
    }

    private boolean laterOfADay(int one, int other) {
        int byInstant = papers.collected(one).compareTo(papers.collected(other));
        return byInstant != 0 ? byInstant > 0 : papers.id(one) < papers.id(other);
    }

    private Trends trends(Instant asOf) {
        Known last = known;
        if (last == null || !last.asOf().equals(asOf)) {
            last = new Known(asOf, Trends.of(papers, asOf));
            known = last;
        }
        return last.trends();
    }
}
