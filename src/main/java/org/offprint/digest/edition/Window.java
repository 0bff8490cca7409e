package org.offprint.digest.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Coverage;

/**
 * From when on collected papers count for a reader's next digest; it has no end.
 *
 * @param from inclusive
 */
public record Window(Instant from) {

    /** A paper that missed the cut and then trends gets its chance. */
    public static final Duration SHORTEST = Duration.ofDays(3);
    /** What a new reader gets. */
    public static final Duration FIRST = Duration.ofDays(7);

    public static final Duration LONGEST = Duration.ofDays(30);

    /**
     * The earliest of: when the last edition was written; the longest gap in the reader's days before {@code asOf}, at least
     * three days; where one began that was given up since. Never more than 30 days before {@code asOf}, nor much before a
     * fresh beginning.
     *
     * @param asOf the instant that is served; one after {@code now} counts as now, since nothing was collected between
     */
    public static Window of(Cadence cadence, Coverage coverage, Instant asOf, Instant now) {
        Instant end = asOf.isBefore(now) ? asOf : now;
        Duration gap = longer(cadence.longestGap(), SHORTEST);
        Duration least = coverage.until() == null ? FIRST : gap;
        Instant from = Stream.of(coverage.until(), coverage.missedFrom())
                .filter(Objects::nonNull)
                .reduce(end.minus(least), Window::earlier);
        Instant bounded = later(from, end.minus(LONGEST));
        Instant fresh = coverage.freshFrom();
        return new Window(fresh == null ? bounded : later(bounded, fresh.minus(gap)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
