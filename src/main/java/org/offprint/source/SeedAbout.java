package org.offprint.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three lines that can stand below an abstract: authors or organisation, a dot, date with comment count. */
record SeedAbout(
        @Nullable Integer authors,
        @Nullable String organisation,
        @Nullable LocalDate day,
        @Nullable Integer comments) {

    static final SeedAbout UNKNOWN = new SeedAbout(null, null, null, null);

    private static final Pattern AUTHORS = Pattern.compile("\\s*•\\s*(\\d{1,6}) authors?\\s*");
    /** A slug and a name. */
    private static final Pattern ORGANISATION = Pattern.compile("\\s*\\S+\\s+(\\S.*?)\\s*");

    private static final Pattern DATE = Pattern.compile("([A-Z][a-z]{2}) (\\d{1,2})(?:, (\\d{4}))?(?: (\\d{1,9}))?");

    /** Whether three lines are meant as this. */
    static boolean looksLike(List<String> lines) {
        return lines.size() == 3 && lines.get(1).strip().equals("·");
    }

    /** Empty when the lines cannot be understood. */
    static Optional<SeedAbout> parse(List<String> lines, LocalDate pageDay) {
        Matcher date = DATE.matcher(lines.get(2).strip());
        Optional<LocalDate> day = date.matches() ? day(date, pageDay) : Optional.empty();
        Integer comments = day.isPresent() ? number(date.group(4)) : null;
        Matcher authors = AUTHORS.matcher(lines.get(0));
        if (authors.matches()) {
            return day.map(known -> new SeedAbout(number(authors.group(1)), null, known, comments));
        }
        Matcher organisation = ORGANISATION.matcher(lines.get(0));
        boolean named = organisation.matches() && lines.get(0).indexOf('•') < 0;
        return day.filter(known -> named).map(known -> new SeedAbout(null, organisation.group(1), known, comments));
    }

    /** A page's own day, such as {@code Nov 24}. */
    static Optional<MonthDay> monthDay(String line) {
        Matcher date = DATE.matcher(line.strip());
        return date.matches() && date.group(3) == null && date.group(4) == null
                ? valid(date, 2000).map(MonthDay::from)
                : Optional.empty();
    }

    /** Without a year it is the last such day that is not later than the page's. */
    private static Optional<LocalDate> day(Matcher date, LocalDate pageDay) {
        Integer year = number(date.group(3));
        if (year != null) {
            return valid(date, year);
        }
        return valid(date, pageDay.getYear())
                .filter(day -> !day.isAfter(pageDay))
                .or(() -> valid(date, pageDay.getYear() - 1));
    }

    private static Optional<LocalDate> valid(Matcher date, int year) {
        int dayOfMonth = Integer.parseInt(date.group(2));
        return Stream.of(Month.values())
                .filter(month -> month.name().regionMatches(true, 0, date.group(1), 0, 3))
                .filter(month -> dayOfMonth >= 1 && dayOfMonth <= month.length(Year.isLeap(year)))
                .map(month -> LocalDate.of(year, month, dayOfMonth))
                .findFirst();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
