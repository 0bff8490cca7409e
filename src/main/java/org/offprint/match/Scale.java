package org.offprint.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** One reader's order of a run's papers. */
final class Scale implements Best.Order {

    private final List<PaperView> papers;
    private final Merge merge;
    private final Trends trends;
    private final double most;
    private final double p;
    private final double @Nullable [] factors;

    /** @param most the reader's highest relevance, above 0 if any paper is compared */
    Scale(Matches run, Merge merge, Trends trends, double most, int popularity) {
        this.papers = run.papers();
        this.merge = merge;
        this.trends = trends;
        this.most = most;
        this.p = popularity / 100.0;
        this.factors = trends.factors(popularity).orElse(null);
    }

    @Override
    public boolean before(int one, int other) {
        int byScore = Double.compare(key(other), key(one));
        if (byScore != 0) {
            return byScore < 0;
        }
        PaperView first = papers.get(one);
        PaperView second = papers.get(other);
        int byDay = second.day().compareTo(first.day());
        return byDay != 0 ? byDay < 0 : first.id() < second.id();
    }

    private double key(int paper) {
        return factors != null ? merge.relevance(paper) * factors[paper] : total(paper);
    }

    Score score(int paper) {
        return new Score(merge.relevance(paper) / most, trends.of(paper), total(paper));
    }

    private double total(int paper) {
        return StrictMath.pow(merge.relevance(paper) / most, 1 - p) * StrictMath.pow(trends.of(paper), p);
    }
}
