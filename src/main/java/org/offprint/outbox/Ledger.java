package org.offprint.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.offprint.claim.Outage;

/** Writes results in groups, each in a transaction of its own; one that cannot be written costs no other. Thread-safe. */
@Singleton
class Ledger {

    private static final Logger LOG = Logger.getLogger(Ledger.class);

    private final Settlement settlement;
    private final Clock clock;

    Ledger(Settlement settlement, Clock clock) {
        this.settlement = settlement;
        this.clock = clock;
    }

    /** Writes what a round has so far; while the database is away, that stays with the round. */
    void write(Round round) {
        round.keep(unwritten(round.results()));
    }

    /** Writes all of it, waiting for the database while it is away, but no longer than the claims may last. */
    void finish(Round round, Duration lease) {
        long end = System.nanoTime() + lease.toNanos();
        write(round);
        while (round.hasResults() && System.nanoTime() < end && Outage.pause()) {
            write(round);
        }
    }

    private List<Attempt> unwritten(List<Attempt> results) {
        if (results.isEmpty()) {
            return results;
        }
        try {
            settle(results);
            return List.of();
        } catch (RuntimeException e) {
            return Outage.causes(e) ? results : unwritten(results, e);
        }
    }

    private List<Attempt> unwritten(List<Attempt> results, RuntimeException e) {
        if (results.size() == 1) {
            LOG.errorf(
                    e,
                    "The result of delivery %d could not be written.",
                    results.get(0).held().id());
            return List.of();
        }
        return results.stream().flatMap(one -> unwritten(List.of(one)).stream()).toList();
    }

    private void settle(List<Attempt> results) {
        QuarkusTransaction.requiringNew().run(() -> settlement.settle(results, clock.instant()));
    }
}
