package org.offprint.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link DueReader} as it stands in the database, which may make no sense; read by the hundred, and so no entity. */
public final class DueRow {

    private final long id;
    private final StoredChoices choices;
    private final @Nullable LocalDate lastDay;
    private final @Nullable Instant freshFrom;

    /** For the query of {@link DueReaders}. */
    DueRow(long id, StoredChoices choices, @Nullable LocalDate lastDay, @Nullable Instant freshFrom) {
        this.id = id;
        this.choices = choices;
        this.lastDay = lastDay;
        this.freshFrom = freshFrom;
    }

    public long id() {
        return id;
    }

    /** @throws RuntimeException when it makes no sense */
    public DueReader read() {
        return new DueReader(id, choices.value(), lastDay, freshFrom);
    }
}
