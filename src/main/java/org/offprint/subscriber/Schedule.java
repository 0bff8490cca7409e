package org.offprint.subscriber;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a reader's digests come: the next one, a pause, and what they had. Digest runs change it past the entities. */
@Embeddable
class Schedule {

    @Column(name = "next_due_at")
    private @Nullable Instant nextDueAt;

    @Column(name = "paused_until")
    private @Nullable LocalDate pausedUntil;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "fresh_from")
    private @Nullable Instant freshFrom;

    @Column(name = "covered_until", insertable = false, updatable = false)
    private @Nullable Instant coveredUntil;

    @Column(name = "missed_from", insertable = false, updatable = false)
    private @Nullable Instant missedFrom;

    /** No digest is due. */
    Schedule() {}

    /** Due at the next slot, whatever was before. */
    void begin(Cadence cadence, Instant now) {
        pausedUntil = null;
        nextDueAt = cadence.nextAfter(now, lastDay);
    }

    /** With no digest before a day on the reader's clock; null ends a pause. Who has none due stays without. */
    void pause(@Nullable LocalDate until, Cadence cadence, Instant now) {
        pausedUntil = until;
        move(cadence, now);
    }

    /** To the slots of this cadence, the first one of which comes after a pause. */
    void move(Cadence cadence, Instant now) {
        if (nextDueAt != null) {
            Instant from = pausedUntil == null ? now : startOf(pausedUntil, cadence);
            nextDueAt = cadence.nextAfter(from.isAfter(now) ? from : now, lastDay);
        }
    }

    /** One nanosecond before the day begins, so that a slot at midnight is after it. */
    private static Instant startOf(LocalDate day, Cadence cadence) {
        return day.atStartOfDay(cadence.zone()).toInstant().minusNanos(1);
    }

    /** No digest comes any more. */
    void end() {
        nextDueAt = null;
        pausedUntil = null;
    }

    void beginFrom(@Nullable Instant fresh) {
        freshFrom = fresh;
    }

    Optional<Instant> nextDueAt() {
        return Optional.ofNullable(nextDueAt);
    }

    Optional<LocalDate> pausedUntil() {
        return Optional.ofNullable(pausedUntil);
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    Coverage coverage() {
        return new Coverage(coveredUntil, missedFrom, freshFrom);
    }
}
