package org.offprint.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

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

    void write(List<Attempt> results) {
        if (results.isEmpty()) {
            return;
        }
        try {
            settle(results);
        } catch (RuntimeException e) {
            if (results.size() == 1) {
                LOG.errorf(
                        e,
                        "The result of delivery %d could not be written.",
                        results.get(0).held().id());
            } else {
                results.forEach(result -> write(List.of(result)));
            }
        }
    }

    private void settle(List<Attempt> results) {
        QuarkusTransaction.requiringNew().run(() -> settlement.settle(results, clock.instant()));
    }
}
