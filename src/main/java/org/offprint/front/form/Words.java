package org.offprint.front.form;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscription;

/** Times as pages write them. */
public final class Words {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** Such as {@code Tuesday, 6 January 2026 at 07:00 (Europe/Berlin)}. */
    public static String at(Instant instant, ZoneId zone) {
        return INSTANT.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
    }

    public static String on(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code Monday, Thursday at 07:00 (Europe/Berlin)}. */
    public static String cadence(Cadence cadence) {
        return days(cadence.days()) + String.format(Locale.ROOT, " at %02d:00 (", cadence.hour())
                + cadence.zone().getId() + ")";
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? "Every day"
                : days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    /** When a reader's next digest comes, as a sentence. */
    public static String nextDigest(Subscription reader, String which) {
        Instant next = reader.nextDigest();
        return next == null
                ? "No digest is due."
                : which + " comes on " + at(next, reader.wish().cadence().zone()) + ".";
    }
}
