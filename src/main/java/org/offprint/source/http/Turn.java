package org.offprint.source.http;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Claim;
import org.offprint.claim.Lease;

/** The right to ask a host: one request at a time over all nodes, with a rest behind each. */
@Entity
@Table(name = "turn")
class Turn {

    @Id
    private String host;

    /** On the database's clock, which all nodes share. */
    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    /** As the host asked for, with {@code Retry-After}. */
    @Column(name = "rests_until")
    private @Nullable Instant restsUntil;

    @Embedded
    private Claim claim = new Claim();

    protected Turn() {}

    boolean isFree(Instant databaseNow) {
        return claim.isFree(databaseNow);
    }

    /** Takes it; answers its epoch. */
    int take(Lease lease) {
        return claim.take(lease);
    }

    /** How long its holder has to wait before it asks. */
    Duration waitFrom(Instant databaseNow) {
        Duration wait = Duration.between(databaseNow, nextAt);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    boolean heldBy(String node, int epoch) {
        return claim.heldBy(node, epoch);
    }

    /** The request is over. */
    void over(Instant next) {
        nextAt = next;
        claim.release();
    }

    /** Leaves the host alone until then, on our own clock. */
    void rest(Instant until) {
        restsUntil = restsUntil == null || until.isAfter(restsUntil) ? until : restsUntil;
    }

    Optional<Instant> restsUntil() {
        return Optional.ofNullable(restsUntil);
    }
}
