package org.offprint.admin.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.subscriber.Subscriber;

/**
 * A reader in a list.
 *
 * @param standing in lower case
 * @param lines how many keywords
 * @param nextDigest null unless active or paused
 * @param lastDay of the newest edition; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReaderRow(
        long id,
        String email,
        String standing,
        int lines,
        Instant createdAt,
        @Nullable Instant nextDigest,
        @Nullable LocalDate lastDay) {

    static ReaderRow of(Subscriber reader) {
        return new ReaderRow(
                reader.id(),
                reader.address().value(),
                reader.standing().name().toLowerCase(Locale.ROOT),
                reader.choices().interests().lines().size(),
                reader.createdAt(),
                reader.nextDueAt().orElse(null),
                reader.lastDay().orElse(null));
    }
}
