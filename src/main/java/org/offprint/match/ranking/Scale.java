package org.offprint.match.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** One reader's order of a run's papers. */
final class Scale implements Best.Tie {

    private final List<PaperView> papers;
    private final Trends trends;
    private final double p;
    private final double @Nullable [] factors;

    Scale(List<PaperView> papers, Trends trends, int popularity) {
        this.papers = papers;
        this.trends = trends;
        this.p = popularity / 100.0;
        this.factors = trends.factors(popularity).orElse(null);
    }

    /** In the order of the totals, and the same to the last bit on every machine. */
    double key(int paper, double relevance) {
        return factors != null
                ? relevance * factors[paper]
                : StrictMath.pow(relevance, 1 - p) * StrictMath.pow(trends.of(paper), p);
    }

    @Override
    public boolean before(int one, int other) {
        PaperView first = papers.get(one);
        PaperView second = papers.get(other);
        int byDay = second.day().compareTo(first.day());
        return byDay != 0 ? byDay < 0 : first.id() < second.id();
    }

    /** @param relevance from 0 to 1, the reader's best being 1 */
    Score score(int paper, double relevance) {
        double trend = trends.of(paper);
        return new Score(relevance, trend, Math.pow(relevance, 1 - p) * Math.pow(trend, p));
    }
}
