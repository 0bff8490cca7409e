package org.offprint.subscriber;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decides how far back a reader's next digest reaches.
 *
 * @param until when the newest edition was written, sent or not; null when there is none
 * @param missedFrom where the first of those began that were given up since the newest was written, itself among them; null
 *     when there is none
 * @param freshFrom when digests begin afresh: what came in long before then is not for this reader; null when all is
 */
public record Coverage(
        @Nullable Instant until,
        @Nullable Instant missedFrom,
        @Nullable Instant freshFrom) {

    /** Of a new reader. */
    public static final Coverage NONE = new Coverage(null, null, null);
}
