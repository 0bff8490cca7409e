package org.offprint.digest.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editions say about one reader.
 *
 * @param lastDay of the newest edition, null when there is none
 * @param lastWritten when the last edition that was sent, or that ended empty, was written; null when there is none
 * @param undelivered those that ended badly
 */
public record Past(@Nullable LocalDate lastDay, @Nullable Instant lastWritten, List<Undelivered> undelivered) {

    public static final Past NONE = new Past(null, null, List.of());

    /**
     * An edition whose papers never arrived.
     *
     * @param coversFrom from when on collected papers counted for it
     * @param settledAt when it was given up
     */
    public record Undelivered(Instant coversFrom, Instant settledAt) {}

    /**
     * Of a reader none of whose editions is within reach.
     *
     * @param lastDay of the newest one before, null when there was none
     */
    public static Past before(@Nullable LocalDate lastDay) {
        return lastDay == null ? NONE : new Past(lastDay, Instant.EPOCH, List.of());
    }

    public Past {
        undelivered = List.copyOf(undelivered);
    }
}
