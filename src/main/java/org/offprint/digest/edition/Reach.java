package org.offprint.digest.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** How far back a reader's editions are looked for: by their day, without a look at all that the reader ever got. */
final class Reach {

    /** So long at most an edition is written after its day: a week's slot served late, and downtime. */
    private static final Period LATE = Period.ofDays(31);

    private Reach() {}

    /** The first day of which an edition may have been written, or given up, since. */
    static LocalDate earliest(Instant since) {
        return LocalDate.ofInstant(since, ZoneOffset.UTC).minus(LATE);
    }
}
