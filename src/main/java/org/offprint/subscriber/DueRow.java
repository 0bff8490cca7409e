package org.offprint.subscriber;

/** A {@link DueReader} as it stands in the database, which may make no sense; read by the hundred, and so no entity. */
public final class DueRow {

    private final long id;
    private final StoredChoices choices;
    private final Schedule schedule;

    /** For the query of {@link DueReaders}. */
    DueRow(long id, StoredChoices choices, Schedule schedule) {
        this.id = id;
        this.choices = choices;
        this.schedule = schedule;
    }

    public long id() {
        return id;
    }

    /** @throws RuntimeException when it makes no sense */
    public DueReader read() {
        return new DueReader(id, choices.value(), schedule.lastDay().orElse(null), schedule.coverage());
    }
}
