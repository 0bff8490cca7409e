package org.offprint.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.offprint.claim.Leases;

/** Claims deliveries for this node, in transactions of its own. Thread-safe. */
@Singleton
class Intake {

    private static final int SWEEP = 500;

    private final Deliveries deliveries;
    private final Leases leases;
    private final Settlement settlement;
    private final Duration lease;
    private final Clock clock;

    Intake(Deliveries deliveries, Leases leases, Settlement settlement, OutboxConfig config, Clock clock) {
        this.deliveries = deliveries;
        this.leases = leases;
        this.settlement = settlement;
        this.lease = config.lease();
        this.clock = clock;
    }

    /** Ends what is too old, and puts back what a node left that is no more. */
    void sweep() {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            deliveries.lapsed(leases.now(), SWEEP).forEach(Delivery::putBack);
            deliveries
                    .expired(now, SWEEP)
                    .forEach(delivery -> settlement.end(delivery, State.EXPIRED, "Too old to be worth sending.", now));
        });
    }

    List<Held> claim(int most) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.claimDue(leases.lasting(lease), most, clock.instant()));
    }

    /** Says that this node still works on these; to be called a few times within a lease. */
    void extend(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> deliveries.extend(leases.lasting(lease), ids));
        }
    }

    void putBack(List<Held> held) {
        if (!held.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> settlement.putBack(held));
        }
    }

    /** How long a claim lasts when it is not extended. */
    Duration lease() {
        return lease;
    }

    Duration heartbeat() {
        return lease.dividedBy(4);
    }
}
