package org.offprint.digest.tomorrow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.LookBack;
import org.offprint.digest.edition.Window;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/** Says when a reader's next digest is due, how far back it reaches, and which papers the reader has already. */
@Singleton
class Reached {

    private final LookBack lookBack;
    private final Clock clock;

    Reached(LookBack lookBack, Clock clock) {
        this.lookBack = lookBack;
        this.clock = clock;
    }

    /** @param sent the ids of the papers that are not sent again */
    record Reach(Instant due, Window window, Set<Long> sent) {}

    /** Needs a transaction of the caller's. */
    Reach reach(Subscriber reader, Cadence cadence, Corpus corpus) {
        Instant now = clock.instant();
        Window window = lookBack.window(reader, cadence, now);
        return new Reach(due(reader, cadence, now), window, lookBack.sent(reader, window, corpus));
    }

    private static Instant due(Subscriber reader, Cadence cadence, Instant now) {
        LocalDate last = reader.lastDay().orElse(null);
        Instant end = reader.pausedUntil()
                .map(day -> day.atStartOfDay(cadence.zone()).toInstant().minusNanos(1))
                .filter(now::isBefore)
                .orElse(now);
        return cadence.nextAfter(end, last);
    }
}
