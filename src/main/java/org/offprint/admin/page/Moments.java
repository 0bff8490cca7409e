package org.offprint.admin.page;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.SiteConfig;

/** Times and counts as the operator reads them, in the zone of the settings: {@code {inject:moments.of(…)}}. */
@Named("moments")
@Singleton
public final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final String NONE = "–";

    private final ZoneId zone;
    private final Clock clock;

    Moments(SiteConfig site, Clock clock) {
        this.zone = site.zone();
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Today, on the operator's clock. */
    public LocalDate today() {
        return today(zone);
    }

    /** Today, on a reader's clock. */
    public LocalDate today(ZoneId reader) {
        return LocalDate.ofInstant(clock.instant(), reader);
    }

    /** A dash when there is none. */
    public String of(@Nullable Instant instant) {
        return instant == null ? NONE : MOMENT.format(instant.atZone(zone));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? NONE : day.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
    }

    /** As in 12,345. */
    public String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** As {@link #count(long)}: templates widen nothing. */
    public String count(int number) {
        return count((long) number);
    }

    /** As in “once” or “3 times”. */
    public String times(int number) {
        return number == 1 ? "once" : count(number) + " times";
    }

    /** A length of time in its largest units, as in “3 h 20 min”. */
    public static String length(Duration length) {
        if (length.toDays() > 1) {
            return length.toDays() + " days";
        }
        if (length.toHours() > 0) {
            return length.toHours() + " h " + length.toMinutesPart() + " min";
        }
        return length.toMinutes() > 0 ? length.toMinutes() + " min" : Math.max(0, length.toSeconds()) + " s";
    }
}
