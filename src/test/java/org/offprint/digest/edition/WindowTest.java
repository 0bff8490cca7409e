package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Coverage;

class WindowTest {

    private static final Cadence DAILY = Cadence.daily(7, ZoneOffset.UTC);
    private static final Cadence MONDAYS = new Cadence(Set.of(DayOfWeek.MONDAY), 7, ZoneOffset.UTC);
    private static final Instant MORNING = at("2026-01-20T07:00:00Z");

    @Test
    void aFirstDigestCoversSevenDays() {
        assertEquals(at("2026-01-13T07:00:00Z"), from(DAILY, Coverage.NONE));
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
        assertEquals(at("2025-12-21T07:00:00Z"), from(DAILY, missed("2026-01-19T07:00:01Z", "2025-12-01T07:00:00Z")));
    }

    @Test
    void aFutureInstantCountsAsNow() {
        assertEquals(
                at("2026-01-13T07:00:00Z"),
                Window.of(DAILY, Coverage.NONE, at("2026-03-01T07:00:00Z"), MORNING)
                        .from());
    }

    /** Day 15 was tried again and again, day 16 arrived, day 15 was then given up: its papers lie before day 16. */
    @Test
    void whatWasGivenUpSinceIsCoveredAgain() {
        assertEquals(at("2026-01-08T07:00:00Z"), from(DAILY, missed("2026-01-16T07:00:01Z", "2026-01-08T07:00:00Z")));
    }

    @Test
    void aFreshStartLeavesThePauseOut() {
        assertEquals(at("2026-01-02T07:00:05Z"), from(DAILY, fresh(null)));
        assertEquals(at("2026-01-17T00:00:00Z"), from(DAILY, fresh("2026-01-20T00:00:00Z")));
        assertEquals(at("2026-01-13T00:00:00Z"), from(MONDAYS, fresh("2026-01-20T00:00:00Z")));
        assertEquals(at("2026-01-02T07:00:05Z"), from(DAILY, fresh("2025-11-20T00:00:00Z")), "an old one");
    }

    private static Instant from(Cadence cadence, Coverage coverage) {
        return Window.of(cadence, coverage, MORNING, MORNING).from();
    }

    private static Coverage written(String at) {
        return new Coverage(at(at), null, null);
    }

    private static Coverage missed(String until, String from) {
        return new Coverage(at(until), at(from), null);
    }

    private static Coverage fresh(@Nullable String from) {
        return new Coverage(at("2026-01-02T07:00:05Z"), null, from == null ? null : at(from));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
