package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.subscriber.Cadence;

class WindowTest {

    private static final Cadence DAILY = Cadence.daily(7, ZoneOffset.UTC);
    private static final Cadence MONDAYS = new Cadence(Set.of(DayOfWeek.MONDAY), 7, ZoneOffset.UTC);
    private static final Instant MORNING = at("2026-01-20T07:00:00Z");

    @Test
    void who_had_editions_long_ago_gets_the_last_month() {
        assertEquals(MORNING.minus(Window.LONGEST), from(DAILY, Past.before(LocalDate.parse("2025-06-01"))));
        assertEquals(Past.NONE, Past.before(null));
    }

    @Test
    void aFirstDigestCoversSevenDays() {
        assertEquals(at("2026-01-13T07:00:00Z"), from(DAILY, Past.NONE));
    }

    @Test
    void aDailyDigestCoversThreeDaysSoThatAPaperMayTrendLater() {
        assertEquals(at("2026-01-17T07:00:00Z"), from(DAILY, written("2026-01-19T07:00:01Z")));
    }

    @Test
    void aWeeklyDigestCoversTheWeek() {
        assertEquals(at("2026-01-13T07:00:00Z"), from(MONDAYS, written("2026-01-19T07:00:01Z")));
    }

    @Test
    void anOutageOrAPauseLosesNothing() {
        assertEquals(at("2026-01-02T07:00:05Z"), from(DAILY, written("2026-01-02T07:00:05Z")));
    }

    @Test
    void neverMoreThanThirtyDays() {
        assertEquals(at("2025-12-21T07:00:00Z"), from(DAILY, written("2025-10-02T07:00:05Z")));
        assertEquals(
                at("2025-12-21T07:00:00Z"),
                from(DAILY, written("2026-01-19T07:00:01Z", lost("2025-12-01T07:00:00Z", "2026-01-19T08:00:00Z"))));
    }

    @Test
    void aFutureInstantCountsAsNow() {
        assertEquals(
                at("2026-01-13T07:00:00Z"),
                Window.of(DAILY, Past.NONE, at("2026-03-01T07:00:00Z"), MORNING).from());
    }

    /** Day 15 was tried again and again, day 16 arrived, day 15 was then given up: its papers lie before day 16. */
    @Test
    void whatWasGivenUpAfterALaterEditionArrivedIsCoveredAgain() {
        Past past = written("2026-01-16T07:00:01Z", lost("2026-01-08T07:00:00Z", "2026-01-16T19:00:00Z"));

        assertEquals(at("2026-01-08T07:00:00Z"), from(DAILY, past));
    }

    @Test
    void whatWasGivenUpBeforeTheLastEditionWasInThatOne() {
        Past past = written("2026-01-19T07:00:01Z", lost("2026-01-08T07:00:00Z", "2026-01-16T19:00:00Z"));

        assertEquals(at("2026-01-17T07:00:00Z"), from(DAILY, past));
    }

    @Test
    void whenNoneArrivedAllThatWasGivenUpIsCoveredAgain() {
        Past past = new Past(
                LocalDate.parse("2026-01-19"),
                null,
                List.of(
                        lost("2026-01-03T07:00:00Z", "2026-01-11T19:00:00Z"),
                        lost("2026-01-04T07:00:00Z", "2026-01-12T19:00:00Z")));

        assertEquals(at("2026-01-03T07:00:00Z"), from(DAILY, past));
    }

    @Test
    void aFreshStartLeavesThePauseOut() {
        Window paused = Window.of(DAILY, written("2026-01-02T07:00:05Z"), MORNING, MORNING);

        assertEquals(paused, paused.afresh(null, DAILY));
        assertEquals(
                at("2026-01-17T00:00:00Z"),
                paused.afresh(at("2026-01-20T00:00:00Z"), DAILY).from());
        assertEquals(
                at("2026-01-13T00:00:00Z"),
                paused.afresh(at("2026-01-20T00:00:00Z"), MONDAYS).from());
        assertEquals(paused, paused.afresh(at("2025-11-20T00:00:00Z"), DAILY), "an old one changes nothing");
    }

    private static Instant from(Cadence cadence, Past past) {
        return Window.of(cadence, past, MORNING, MORNING).from();
    }

    private static Past written(String at, Past.Undelivered... undelivered) {
        return new Past(LocalDate.parse("2026-01-19"), at(at), Arrays.asList(undelivered));
    }

    private static Past.Undelivered lost(String coversFrom, String settledAt) {
        return new Past.Undelivered(at(coversFrom), at(settledAt));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
