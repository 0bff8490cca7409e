package org.offprint.source.arxiv;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far arXiv's search was read. It answers the newest first, so a pass that is read in parts remembers where it began.
 *
 * @param done all that was submitted until then is read; null before the first pass
 * @param top the newest that the pass which is under way has seen; null between two
 * @param start how many entries that pass has read
 */
record SearchMark(@Nullable Instant done, @Nullable Instant top, int start) {

    /** What the first pass reads. */
    private static final Duration FIRST = Duration.ofDays(7);
    /** What was held back by a moderator, or over a long weekend, appears behind what came later. */
    private static final Duration OVERLAP = Duration.ofDays(4);

    private static final SearchMark NONE = new SearchMark(null, null, 0);

    /** Of {@link #toString}; anything else begins anew. */
    static SearchMark parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split(" ");
        try {
            return switch (parts.length) {
                case 1 -> new SearchMark(instant(parts[0]), null, 0);
                case 3 -> new SearchMark(instant(parts[0]), instant(parts[1]), Integer.parseInt(parts[2]));
                default -> NONE;
            };
        } catch (DateTimeException | NumberFormatException notOurs) {
            return NONE;
        }
    }

    /** What was submitted before then is not asked for. */
    Instant floor(Instant now) {
        return done == null ? now.minus(FIRST) : done.minus(OVERLAP);
    }

    /** The pass goes on from {@code next}. */
    SearchMark goOn(@Nullable Instant newest, int next) {
        return new SearchMark(done, later(top, newest), next);
    }

    /** The pass is over. */
    SearchMark finish(@Nullable Instant newest) {
        return new SearchMark(later(done, later(top, newest)), null, 0);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant instant(String text) {
        return text.equals("-") ? null : Instant.parse(text);
    }

    private static String written(@Nullable Instant instant) {
        return instant == null ? "-" : instant.toString();
    }

    @Override
    public String toString() {
        return start == 0 ? written(done) : written(done) + " " + written(top) + " " + start;
    }
}
