package org.offprint.digest.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.subscriber.Cadence;

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

    /** How far the clocks of two nodes, or two transactions at once, may be apart. */
    private static final Duration SLACK = Duration.ofHours(1);

    /**
     * The earliest of: when the last edition that was sent or ended empty was written; the longest gap in the reader's
     * days before {@code asOf}, at least three days; where an edition began that was given up after the first of these,
     * because the editions since could not bring its papers. Never more than 30 days before {@code asOf}.
     *
     * @param asOf the instant that is served; one after {@code now} counts as now, since nothing was collected between
     */
    public static Window of(Cadence cadence, Past past, Instant asOf, Instant now) {
        Instant end = asOf.isBefore(now) ? asOf : now;
        Instant written = past.lastWritten();
        Duration least = written == null ? FIRST : longer(cadence.longestGap(), SHORTEST);
        Instant from = Stream.concat(
                        Stream.ofNullable(written),
                        past.undelivered().stream()
                                .filter(lost -> missed(lost, written))
                                .map(Past.Undelivered::coversFrom))
                .reduce(end.minus(least), Window::earlier);
        return new Window(later(from, end.minus(LONGEST)));
    }

    /** The same for a reader who began afresh: nothing from long before then. */
    public Window afresh(@Nullable Instant begin, Cadence cadence) {
        return begin == null ? this : new Window(later(from, begin.minus(longer(cadence.longestGap(), SHORTEST))));
    }

    private static boolean missed(Past.Undelivered lost, @Nullable Instant written) {
        return written == null || lost.settledAt().plus(SLACK).isAfter(written);
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
