package org.offprint.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Test
    void follows_the_readers_own_clock() {
        assertEquals(at("2026-01-05T01:15:00Z"), Cadence.daily(7, KATHMANDU).nextAfter(at("2026-01-05T01:14:59Z")));
        assertEquals(at("2026-01-06T01:15:00Z"), Cadence.daily(7, KATHMANDU).nextAfter(at("2026-01-05T01:15:00Z")));
    }

    @Test
    void keeps_its_hour_over_the_spring_change() {
        Cadence seven = Cadence.daily(7, BERLIN);
        assertEquals(at("2026-03-28T06:00:00Z"), seven.nextAfter(at("2026-03-28T05:00:00Z")));
        assertEquals(at("2026-03-29T05:00:00Z"), seven.nextAfter(at("2026-03-28T06:00:00Z")));
    }

    @Test
    void moves_a_skipped_hour_forward() {
        Cadence two = Cadence.daily(2, BERLIN);
        assertEquals(at("2026-03-29T01:00:00Z"), two.nextAfter(at("2026-03-28T12:00:00Z")), "02:00 does not exist");
        assertEquals(at("2026-03-30T00:00:00Z"), two.nextAfter(at("2026-03-29T01:00:00Z")));
        assertEquals("2026-03-29T03:00+02:00[Europe/Berlin]", two.latestSlot(at("2026-03-29T01:00:00Z")) + "");
    }

    @Test
    void takes_the_first_of_a_doubled_hour() {
        Cadence two = Cadence.daily(2, BERLIN);
        assertEquals(at("2026-10-25T00:00:00Z"), two.nextAfter(at("2026-10-24T12:00:00Z")));
        assertEquals(at("2026-10-26T01:00:00Z"), two.nextAfter(at("2026-10-25T00:00:00Z")), "not an hour later");
    }

    @Test
    void a_day_that_the_zone_skipped_is_served_the_next_day_once() {
        Cadence seven = Cadence.daily(7, ZoneId.of("Pacific/Apia"));
        Instant friday = at("2011-12-30T17:00:00Z");
        assertEquals(friday, seven.nextAfter(at("2011-12-29T17:00:00Z")), "30 December did not exist there");
        assertEquals(at("2011-12-31T17:00:00Z"), seven.nextAfter(friday));
    }

    @Test
    void has_only_its_days() {
        Cadence weekdays = new Cadence(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 7, BERLIN);
        assertEquals(at("2026-01-12T06:00:00Z"), weekdays.nextAfter(at("2026-01-09T06:00:00Z")));
        assertEquals(
                LocalDate.parse("2026-01-09"),
                weekdays.latestSlot(at("2026-01-11T20:00:00Z")).toLocalDate());
    }

    @Test
    void never_serves_a_day_twice_when_the_hour_moves() {
        Cadence eighteen = Cadence.daily(18, BERLIN);
        assertEquals(
                at("2026-01-06T17:00:00Z"),
                eighteen.nextAfter(at("2026-01-05T11:00:00Z"), LocalDate.parse("2026-01-05")));
        Cadence late = Cadence.daily(23, BERLIN);
        assertEquals(
                at("2026-01-06T22:00:00Z"), late.nextAfter(at("2026-01-05T23:10:00Z"), LocalDate.parse("2026-01-05")));
    }

    @Test
    void a_last_day_that_lies_ahead_is_waited_for() {
        assertEquals(
                at("2026-02-02T06:00:00Z"),
                Cadence.daily(7, BERLIN).nextAfter(at("2026-01-05T11:00:00Z"), LocalDate.parse("2026-02-01")));
    }

    @Test
    void the_latest_slot_is_not_after_the_instant() {
        Cadence seven = Cadence.daily(7, BERLIN);
        assertEquals(
                at("2026-01-05T06:00:00Z"),
                seven.latestSlot(at("2026-01-05T06:00:00Z")).toInstant());
        assertEquals(
                at("2026-01-04T06:00:00Z"),
                seven.latestSlot(at("2026-01-05T05:59:59Z")).toInstant());
    }

    @Test
    void knows_its_longest_gap() {
        assertEquals(Duration.ofDays(1), Cadence.daily(7, BERLIN).longestGap());
        assertEquals(Duration.ofDays(7), new Cadence(Set.of(DayOfWeek.SUNDAY), 7, BERLIN).longestGap());
        assertEquals(
                Duration.ofDays(5), new Cadence(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 7, BERLIN).longestGap());
    }

    @Test
    void refuses_nonsense() {
        assertThrows(IllegalArgumentException.class, () -> new Cadence(Set.of(), 7, BERLIN));
        assertThrows(IllegalArgumentException.class, () -> Cadence.daily(24, BERLIN));
        assertThrows(IllegalArgumentException.class, () -> Cadence.daily(-1, BERLIN));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
