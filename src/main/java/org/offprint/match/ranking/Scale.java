package org.offprint.match.ranking;

/** One reader's order of a run's papers. */
final class Scale {

    private static final int TREND_ALONE = 100;

    private final Trends trends;
    private final int popularity;
    private final double[] factors;

    /** @param popularity 0 (relevance alone) to 100 (trend alone) */
    Scale(Trends trends, int popularity) {
        this.trends = trends;
        this.popularity = popularity;
        this.factors = trends.factors(popularity);
    }

    /**
     * In the order of {@code relevance^(1-p) * trend^p}, and the same to the last bit on every machine: up to a popularity of
     * 90 by its root, {@code relevance * trend^(p/(1-p))}, which takes no power for each paper and reader.
     */
    double key(int paper, double relevance) {
        if (popularity <= Trends.HIGHEST_ROOTED) {
            return relevance * factors[paper];
        }
        return popularity == TREND_ALONE ? factors[paper] : StrictMath.pow(relevance, 1 - p()) * factors[paper];
    }

    /** @param relevance from 0 to 1, the reader's best being 1 */
    Score score(int paper, double relevance) {
        double trend = trends.of(paper);
        return new Score(relevance, trend, Math.pow(relevance, 1 - p()) * Math.pow(trend, p()));
    }

    private double p() {
        return popularity / 100.0;
    }
}
