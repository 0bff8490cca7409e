package org.offprint.admin.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Refusal;

/** Reads the day that an operator asks for. */
final class DayOf {

    private static final int FURTHEST_DAYS = 400;

    private DayOf() {}

    /**
     * Null when none is given.
     *
     * @param today somewhere on earth
     * @throws Refusal when it is no day, or so far away that there is nothing to see
     */
    static @Nullable LocalDate read(@Nullable String given, LocalDate today) {
        if (given == null || given.isBlank()) {
            return null;
        }
        LocalDate day = parsed(given.strip());
        if (day.isBefore(today.minusDays(FURTHEST_DAYS)) || day.isAfter(today.plusDays(FURTHEST_DAYS))) {
            throw Refusal.badInput("day", day + " is too far away.", "Write one within " + FURTHEST_DAYS + " days.");
        }
        return day;
    }

    private static LocalDate parsed(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw Refusal.badInput("day", "“" + given + "” is no day.", "Write it like 2026-01-31.");
        }
    }
}
