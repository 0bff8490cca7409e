package org.offprint.subscriber;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reader comes back to when a pause is over. */
public enum AfterPause {
    /** The best of all that came in meanwhile, as far back as a digest reaches. */
    BEST,
    /** Only what is as new as in any other digest. */
    FRESH;

    /** From when on papers count, given the pause's end; null for all of them. */
    @Nullable
    Instant from(Instant end) {
        return this == FRESH ? end : null;
    }
}
