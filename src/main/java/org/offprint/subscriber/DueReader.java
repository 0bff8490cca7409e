package org.offprint.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a digest run needs of a reader: a value.
 *
 * @param lastDay as {@link Subscriber#lastDay()}; null when there is none
 * @param coverage as {@link Subscriber#coverage()}
 */
public record DueReader(long id, Choices choices, @Nullable LocalDate lastDay, Coverage coverage) {

    public static DueReader of(Subscriber reader) {
        return new DueReader(reader.id(), reader.choices(), reader.lastDay().orElse(null), reader.coverage());
    }

    /** The first slot after an instant on a day later than {@code day}. */
    public Instant nextAfter(Instant asOf, LocalDate day) {
        return choices.cadence().nextAfter(asOf, day);
    }

    /** Whether an edition of that day, or of a later one, was made. */
    public boolean had(LocalDate day) {
        return lastDay != null && !day.isAfter(lastDay);
    }
}
