package org.offprint.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.send.DigestConfig;
import org.offprint.digest.send.Tally;
import org.offprint.subscriber.DueReaders;
import org.offprint.subscriber.DueRow;

/** Counts what a run would come to; writes nothing. */
@Singleton
class CountDue {

    private final DueReaders dueReaders;
    private final PlanEditions planEditions;
    private final DigestConfig config;
    private final Clock clock;

    CountDue(DueReaders dueReaders, PlanEditions planEditions, DigestConfig config, Clock clock) {
        this.dueReaders = dueReaders;
        this.planEditions = planEditions;
        this.config = config;
        this.clock = clock;
    }

    /** How many have had their edition of the day that an instant falls on. */
    int alreadyServed(Instant asOf) {
        return QuarkusTransaction.requiringNew().call(() -> dueReaders.alreadyServed(asOf));
    }

    void count(Instant asOf, Tally tally) {
        Seen seen = new Seen(0, null);
        while (seen != null) {
            seen = next(seen, asOf, tally);
        }
    }

    private record Seen(long behind, @Nullable Corpus corpus) {}

    private @Nullable Seen next(Seen seen, Instant asOf, Tally tally) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<DueRow> due = dueReaders.behind(seen.behind(), asOf, config.chunk());
            if (due.isEmpty()) {
                return null;
            }
            PlanEditions.Planned planned = planEditions.plan(due, asOf, clock.instant(), seen.corpus());
            tally.planned(planned.plans(), planned.broken().size());
            return new Seen(due.get(due.size() - 1).id(), planned.corpus());
        });
    }
}
