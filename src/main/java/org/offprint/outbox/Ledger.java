package org.offprint.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.offprint.claim.Batch;
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
        round.keep(Batch.write(round.results(), this::settle, Ledger::refused));
    }

    /** Writes all of it, waiting for the database while it is away, but no longer than the claims may last. */
    void finish(Round round, Duration lease) {
        long end = System.nanoTime() + lease.toNanos();
        write(round);
        while (round.hasResults() && System.nanoTime() < end && Outage.pause()) {
            write(round);
        }
    }

    private void settle(List<Attempt> results) {
        QuarkusTransaction.requiringNew().run(() -> settlement.settle(results, clock.instant()));
    }

    private static void refused(Attempt result, RuntimeException e) {
        LOG.errorf(
                e,
                "The result of delivery %d could not be written.",
                result.held().id());
    }
}
