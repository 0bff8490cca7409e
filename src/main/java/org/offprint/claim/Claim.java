package org.offprint.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to work on a row for a while: three columns of that row. Take, extend and release it only with the row
 * locked, and write a result only while {@link #heldBy} says so.
 */
@Embeddable
public class Claim {

    @Column(name = "claimed_by")
    private @Nullable String holder;

    @Column(name = "claimed_until")
    private @Nullable Instant until;

    /** Grows with each claim: a node that was paused and comes back no longer has the newest. */
    @Column(name = "epoch", nullable = false)
    private int epoch;

    /** Nobody's yet. */
    public Claim() {}

    /** Whether it may be taken at that time of the database's clock: never taken, released, or run out. */
    public boolean isFree(Instant databaseNow) {
        return until == null || !until.isAfter(databaseNow);
    }

    /** Takes it, under a new epoch, which is returned. */
    public int take(Lease lease) {
        if (!isFree(lease.from())) {
            throw new IllegalStateException("claimed by " + holder + " until " + until);
        }
        holder = lease.holder();
        until = lease.until();
        return ++epoch;
    }

    /** Keeps it for longer, under the same epoch; for its holder. */
    public void extend(Lease lease) {
        if (!lease.holder().equals(holder)) {
            throw new IllegalStateException("claimed by " + holder + ", not " + lease.holder());
        }
        until = lease.until();
    }

    /** Gives it back. */
    public void release() {
        holder = null;
        until = null;
    }

    /** Whether it is still the one that {@link #take} gave out: by the same node, under the same epoch, not released. */
    public boolean heldBy(String node, int takenEpoch) {
        return node.equals(holder) && epoch == takenEpoch;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public int epoch() {
        return epoch;
    }
}
