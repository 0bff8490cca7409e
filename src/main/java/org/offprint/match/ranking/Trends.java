package org.offprint.match.ranking;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * How much each of a run's papers is talked about: upvotes and comments on a log scale, fading with age; above 0, the
 * most is 1. Thread-safe.
 */
final class Trends {

    /** After so long, half of it is left; after twice as long, a third. */
    private static final Duration FADES = Duration.ofDays(7);

    /** Above, a root's powers would run out of a double's range. */
    static final int HIGHEST_ROOTED = 90;

    private final double[] trends;
    private final AtomicReferenceArray<double[]> powers = new AtomicReferenceArray<>(101);

    private Trends(double[] trends) {
        this.trends = trends;
    }

    static Trends of(Lineup papers, Instant asOf) {
        Counts counts = new Counts(papers);
        double[] trends = IntStream.range(0, papers.size())
                .mapToDouble(paper -> (1 + StrictMath.log1p(counts.of(paper))) * freshness(papers.since(paper), asOf))
                .toArray();
        double most = Arrays.stream(trends).max().orElse(1);
        return new Trends(Arrays.stream(trends).map(trend -> trend / most).toArray());
    }

    private static double freshness(Instant since, Instant asOf) {
        double age = Math.max(0, Duration.between(since, asOf).toSeconds());
        return 1 / (1 + age / FADES.toSeconds());
    }

    double of(int paper) {
        return trends[paper];
    }

    /**
     * What a relevance is to be multiplied with: {@code trend^(p/(1-p))} up to {@link #HIGHEST_ROOTED}, {@code trend^p} above.
     * Worked out once for each popularity.
     */
    double[] factors(int popularity) {
        double[] known = powers.get(popularity);
        if (known == null) {
            double exponent = popularity / (popularity <= HIGHEST_ROOTED ? 100.0 - popularity : 100.0);
            known = Arrays.stream(trends)
                    .map(trend -> StrictMath.pow(trend, exponent))
                    .toArray();
            powers.set(popularity, known);
        }
        return known;
    }
}
