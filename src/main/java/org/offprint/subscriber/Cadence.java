package org.offprint.subscriber;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a reader wants digests: at an hour of some days of the week, on the reader's own clock. A time that the clock
 * skips moves forward by what was skipped; one that comes twice is the first.
 *
 * @param days one or more
 * @param hour 0 to 23
 * @param zone where the reader's clock hangs
 */
public record Cadence(Set<DayOfWeek> days, int hour, ZoneId zone) {

    private static final int WEEK = 7;

    public Cadence {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a cadence has one day or more");
        }
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("a cadence's hour is 0 to 23, not " + hour);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Every day of the week. */
    public static Cadence daily(int hour, ZoneId zone) {
        return new Cadence(EnumSet.allOf(DayOfWeek.class), hour, zone);
    }

    /** The first slot after an instant. */
    public Instant nextAfter(Instant asOf) {
        return nextAfter(asOf, null);
    }

    /**
     * The first slot after an instant whose date, on the reader's clock, is later than the last day that was served.
     *
     * @param lastDay null when none was served yet
     */
    public Instant nextAfter(Instant asOf, @Nullable LocalDate lastDay) {
        LocalDate today = dateAt(asOf);
        LocalDate from = lastDay == null || lastDay.isBefore(today) ? today : lastDay;
        return IntStream.rangeClosed(0, WEEK + 1)
                .mapToObj(from::plusDays)
                .filter(this::has)
                .map(this::slot)
                .filter(slot -> slot.toInstant().isAfter(asOf))
                .filter(slot -> lastDay == null || slot.toLocalDate().isAfter(lastDay))
                .findFirst()
                .orElseThrow()
                .toInstant();
    }

    /** The latest slot that is not after an instant, with its date on the reader's clock. */
    public ZonedDateTime latestSlot(Instant asOf) {
        LocalDate today = dateAt(asOf);
        return IntStream.rangeClosed(0, WEEK + 1)
                .mapToObj(today::minusDays)
                .filter(this::has)
                .map(this::slot)
                .filter(slot -> !slot.toInstant().isAfter(asOf))
                .findFirst()
                .orElseThrow();
    }

    /** The most whole days between two neighbouring slots, 1 to 7. */
    public Duration longestGap() {
        int longest = days.stream().mapToInt(this::daysToNext).max().orElseThrow();
        return Duration.ofDays(longest);
    }

    private int daysToNext(DayOfWeek day) {
        return IntStream.rangeClosed(1, WEEK)
                .filter(gap -> days.contains(day.plus(gap)))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    private LocalDate dateAt(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** {@link LocalDate#atTime} in a zone does with skipped and doubled times what the contract above says. */
    private ZonedDateTime slot(LocalDate date) {
        return date.atTime(hour, 0).atZone(zone);
    }
}
