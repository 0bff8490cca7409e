package org.offprint.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.interest.PackedInterests;
import org.offprint.letter.MailAddress;

class SubscriberTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Instant.parse("2026-01-05T11:00:00Z");
    private static final Choices AT_SEVEN = Choices.of(PackedInterests.NONE, Cadence.daily(7, BERLIN));
    private static final Choices AT_EIGHTEEN = Choices.of(PackedInterests.NONE, Cadence.daily(18, BERLIN));

    private final Subscriber reader = new Subscriber(new MailAddress("reader@example.org"), AT_SEVEN, NOON);

    @Test
    void is_due_only_once_confirmed() {
        assertEquals(Standing.PENDING, reader.standing());
        assertEquals(Optional.empty(), reader.nextDueAt());
        reader.confirm(AT_SEVEN, NOON);
        assertEquals(Standing.ACTIVE, reader.standing());
        assertEquals(due("2026-01-06T06:00:00Z"), reader.nextDueAt());
    }

    @Test
    void keeps_a_due_digest_when_only_the_keywords_change() {
        reader.confirm(AT_SEVEN, NOON);
        Instant later = Instant.parse("2026-01-08T11:00:00Z");
        reader.choose(AT_SEVEN, later);
        assertEquals(due("2026-01-06T06:00:00Z"), reader.nextDueAt(), "it is still owed");
    }

    @Test
    void rests_until_its_day() {
        reader.confirm(AT_SEVEN, NOON);
        reader.pause(LocalDate.parse("2026-02-02"), NOON);
        assertEquals(Standing.PAUSED, reader.standing());
        assertEquals(due("2026-02-02T06:00:00Z"), reader.nextDueAt());
    }

    @Test
    void a_digest_at_midnight_comes_on_the_day_the_pause_ends() {
        reader.confirm(Choices.of(PackedInterests.NONE, Cadence.daily(0, BERLIN)), NOON);
        reader.pause(LocalDate.parse("2026-02-02"), NOON);
        assertEquals(due("2026-02-01T23:00:00Z"), reader.nextDueAt());
    }

    @Test
    void resumes_at_the_next_slot() {
        reader.confirm(AT_SEVEN, NOON);
        reader.pause(LocalDate.parse("2026-02-02"), NOON);
        reader.resume(NOON);
        assertEquals(due("2026-01-06T06:00:00Z"), reader.nextDueAt());
    }

    @Test
    void leaves_once_and_can_come_back() {
        reader.confirm(AT_EIGHTEEN, NOON);
        reader.leave(NOON);
        reader.leave(NOON.plusSeconds(60));
        assertEquals(Optional.of(NOON), reader.leftAt());
        assertEquals(Optional.empty(), reader.nextDueAt());
        assertThrows(IllegalStateException.class, () -> reader.pause(LocalDate.parse("2026-02-02"), NOON));
        reader.comeBack(NOON);
        assertEquals(due("2026-01-05T17:00:00Z"), reader.nextDueAt());
    }

    @Test
    void moving_revokes_the_links_at_the_old_address() {
        int before = reader.tokenVersion();
        reader.moveTo(new MailAddress("new@example.org"));
        assertEquals(before + 1, reader.tokenVersion());
        assertEquals(new MailAddress("new@example.org"), reader.address());
    }

    @Test
    void keeps_what_was_chosen() {
        Choices chosen = new Choices(
                PackedInterests.of(java.util.List.of(new PackedInterests.Line(7, true))),
                new Cadence(java.util.Set.of(java.time.DayOfWeek.SUNDAY), 23, ZoneId.of("Asia/Kathmandu")),
                50,
                Detail.FULL,
                WhenEmpty.TRENDING,
                100);
        reader.confirm(chosen, NOON);
        assertEquals(chosen, reader.choices());
    }

    private static Optional<Instant> due(String instant) {
        return Optional.of(Instant.parse(instant));
    }
}
