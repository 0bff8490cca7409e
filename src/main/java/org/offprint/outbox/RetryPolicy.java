package org.offprint.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a mail is tried again.
 *
 * @param waits after the first failed attempt, the second and so on; the last one stays
 * @param unknown at least, after an attempt that may have succeeded
 * @param spread by which part of itself a wait is longer or shorter, so that what failed together comes back apart
 */
public record RetryPolicy(List<Duration> waits, Duration unknown, double spread) {

    public static final RetryPolicy STANDARD = new RetryPolicy(
            List.of(
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(45),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8)),
            Duration.ofMinutes(10),
            0.2);

    public RetryPolicy {
        waits = List.copyOf(waits);
        if (waits.isEmpty() || spread < 0 || spread >= 1) {
            throw new IllegalArgumentException("a retry policy has waits, and a spread from 0 to below 1");
        }
    }

    /**
     * When to try again after so many failed attempts, 1 or more.
     *
     * @param seed where in the spread, the same for the same seed
     */
    public Instant next(int failed, long seed, Instant now) {
        Duration wait = waits.get(Math.min(failed, waits.size()) - 1);
        double place = Math.floorMod((seed * 31 + failed) * 2_654_435_761L, 1_000_003) / 1_000_002.0;
        double factor = 1 + spread * (2 * place - 1);
        return now.plusSeconds(Math.round(wait.toSeconds() * factor));
    }

    /**
     * When to try again what may have been taken after so many attempts, 1 or more: each may be one more copy for the reader, so
     * this grows as well.
     *
     * @param seed see {@link #next}
     */
    public Instant afterUnknown(int tried, long seed, Instant now) {
        Instant earliest = now.plus(unknown);
        Instant usual = next(tried, seed, now);
        return usual.isAfter(earliest) ? usual : earliest;
    }
}
