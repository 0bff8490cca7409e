package org.offprint.admin.csv;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the table, by the names that the subscription's fields have everywhere. */
enum Column {
    EMAIL("email"),
    /** Expressions, separated by semicolons; in a phrase, a semicolon means no more than a blank. */
    KEYWORDS("keywords"),
    /** {@code daily}, {@code weekdays} or names of days, separated by semicolons, commas or blanks. */
    DAYS("days"),
    HOUR("hour"),
    ZONE("zone"),
    MAX_PAPERS("maxPapers"),
    /** When the reader agreed, an instant or a day (UTC); who did is active at once. */
    CONSENTED_AT("consentedAt");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static String[] titles() {
        return Arrays.stream(values()).map(Column::title).toArray(String[]::new);
    }

    static Optional<Column> named(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
