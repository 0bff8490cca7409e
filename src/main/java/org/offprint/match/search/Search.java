package org.offprint.match.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Interests;
import org.offprint.match.Matches.Hits;
import org.offprint.match.ranking.SearchOrder;
import org.offprint.match.ranking.SearchOrder.Placed;
import org.offprint.match.ranking.SearchOrder.Slice;

/**
 * What somebody looks for.
 *
 * @param day only papers of this day (UTC); null for all
 * @param line an expression as readers hold it, which brings papers or takes them away; null for all papers
 */
public record Search(@Nullable LocalDate day, Interests.@Nullable Entry line, Order order, Slice page) {

    private static final int TREND_ALONE = 100;

    /** Whether any paper is as good as any other, but for those that are not wanted at all. */
    boolean wantsAll() {
        return line == null || line.excludes();
    }

    /** Which papers come first. */
    public sealed interface Order permits Trending, Newest {

        /** The papers of the page, by their index. */
        int[] pick(SearchOrder papers, Hits hits, Search search);
    }

    /**
     * The best matches among the most talked about, as a digest has them.
     *
     * @param popularity 0 (relevance alone) to 100 (trend alone)
     * @param asOf the instant from which ages are counted
     */
    public record Trending(int popularity, Instant asOf) implements Order {

        @Override
        public int[] pick(SearchOrder papers, Hits hits, Search search) {
            return papers.byScore(hits, search.wantsAll() ? TREND_ALONE : popularity, asOf, search.page()).stream()
                    .mapToInt(Placed::paper)
                    .toArray();
        }
    }

    /** The newest day first, of a day what was collected last. */
    public record Newest() implements Order {

        @Override
        public int[] pick(SearchOrder papers, Hits hits, Search search) {
            return papers.byDay(hits, search.page());
        }
    }
}
