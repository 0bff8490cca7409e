package org.offprint.digest.tomorrow;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Past;
import org.offprint.digest.edition.Window;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/** Says when a reader's next digest is due, how far back it reaches, and which papers the reader has already. */
@Singleton
class Reached {

    private final Editions editions;
    private final Corpora corpora;
    private final Clock clock;

    Reached(Editions editions, Corpora corpora, Clock clock) {
        this.editions = editions;
        this.corpora = corpora;
        this.clock = clock;
    }

    /** @param sent the ids of the papers that are not sent again */
    record Reach(Instant due, Window window, Set<Long> sent) {}

    /** Needs a transaction of the caller's. */
    Reach reach(Subscriber reader, Cadence cadence, Corpus corpus) {
        Instant now = clock.instant();
        List<Long> ids = List.of(reader.id());
        Past past = editions.past(ids, now).getOrDefault(reader.id(), Past.NONE);
        Window window =
                Window.of(cadence, past, now, now).afresh(reader.freshFrom().orElse(null), cadence);
        Map<Long, Set<Long>> ledger = editions.ledger(ids, window.from(), unreadable -> {
            // such a reader gets no digest: the run's log says so
        });
        Set<Long> sent = corpora.followed(ledger, corpus).getOrDefault(reader.id(), Set.of());
        return new Reach(due(reader, cadence, now), window, sent);
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
