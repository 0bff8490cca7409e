package org.offprint.digest.preview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/**
 * What lies ahead of a reader, on the reader's clock.
 *
 * @param next the day of the next digest, which may be overdue; null when none comes
 */
record Ahead(LocalDate today, @Nullable LocalDate next, Cadence cadence) {

    static Ahead of(Subscriber reader, Instant now) {
        Cadence cadence = reader.cadence();
        // one that is overdue is made for the latest of the days that it is late for
        LocalDate next = reader.nextDueAt()
                .map(due -> due.isAfter(now) ? LocalDate.ofInstant(due, cadence.zone()) : latest(cadence, now))
                .orElse(null);
        return new Ahead(LocalDate.ofInstant(now, cadence.zone()), next, cadence);
    }

    private static LocalDate latest(Cadence cadence, Instant now) {
        return cadence.latestSlot(now).toLocalDate();
    }

    /** Of a day that no edition was made of. */
    Prospect of(LocalDate day) {
        if (day.equals(next)) {
            return Prospect.NEXT;
        }
        if (day.isBefore(today)) {
            return Prospect.OVER;
        }
        boolean chosen = cadence.days().contains(day.getDayOfWeek());
        return next != null && day.isAfter(next) && chosen ? Prospect.LATER : Prospect.NONE;
    }
}
