package org.offprint.digest;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Serves every reader who is due: writes their editions and sends them. */
@Singleton
public class PublishDueDigests {

    /**
     * @param asOf whose hour has come by then is due; editions for a future instant are sent at once
     * @param dryRun only counts, writes and sends nothing
     * @return what it came to, when all is sent or after a minute
     */
    public RunReport publish(Instant asOf, boolean dryRun) {
        return RunReport.NONE;
    }
}
