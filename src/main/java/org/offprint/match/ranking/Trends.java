package org.offprint.match.ranking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.offprint.paper.PaperView;

/**
 * How much each of a run's papers is talked about: upvotes and comments on a log scale, fading with age; above 0, the
 * most is 1. Thread-safe.
 */
final class Trends {

    /** After so long, half of it is left; after twice as long, a third. */
    private static final Duration FADES = Duration.ofDays(7);

    /** Powers are kept up to here; beyond, they would run out of a double's range. */
    private static final int HIGHEST_KEPT = 90;

    private final double[] trends;
    private final AtomicReferenceArray<double[]> powers = new AtomicReferenceArray<>(HIGHEST_KEPT + 1);

    private Trends(double[] trends) {
        this.trends = trends;
    }

    static Trends of(List<PaperView> papers, Instant asOf) {
        Counts counts = new Counts(papers);
        double[] trends = papers.stream()
                .mapToDouble(paper -> (1 + StrictMath.log1p(counts.of(paper))) * freshness(paper, asOf))
                .toArray();
        double most = Arrays.stream(trends).max().orElse(1);
        return new Trends(Arrays.stream(trends).map(trend -> trend / most).toArray());
    }

    private static double freshness(PaperView paper, Instant asOf) {
        Instant from = paper.publishedOn() != null
                ? paper.publishedOn().atStartOfDay(ZoneOffset.UTC).toInstant()
                : paper.collectedAt();
        double age = Math.max(0, Duration.between(from, asOf).toSeconds());
        return 1 / (1 + age / FADES.toSeconds());
    }

    double of(int paper) {
        return trends[paper];
    }

    /**
     * What a relevance r is to be multiplied with, so that the products are in the order of {@code r^(1-p) * trend^p}:
     * {@code trend^(p/(1-p))}. Empty for a popularity too high for that.
     */
    Optional<double[]> factors(int popularity) {
        if (popularity > HIGHEST_KEPT) {
            return Optional.empty();
        }
        double[] known = powers.get(popularity);
        if (known == null) {
            double exponent = popularity / (100.0 - popularity);
            known = Arrays.stream(trends)
                    .map(trend -> StrictMath.pow(trend, exponent))
                    .toArray();
            powers.set(popularity, known);
        }
        return Optional.of(known);
    }
}
