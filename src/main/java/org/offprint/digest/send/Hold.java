package org.offprint.digest.send;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.offprint.claim.Drain;
import org.offprint.claim.Heartbeat;
import org.offprint.claim.Outage;

/**
 * A chunk that is kept held while its mails go out, by a heartbeat, until closed; a shutdown waits for that. Thread-safe.
 */
final class Hold implements AutoCloseable {

    private final Held held;
    private final Duration lease;
    private final Drain drain;
    private final Drain.Work work;
    private final Heartbeat heartbeat;
    private volatile boolean lost;
    private volatile long extendedAt;

    private Hold(Held held, DigestConfig config, Drain drain, BooleanSupplier extend) {
        this.held = held;
        this.lease = config.lease();
        this.drain = drain;
        this.work = drain.work();
        this.heartbeat = Heartbeat.every(config.heartbeat(), () -> beat(extend));
    }

    /**
     * @param extend extends the claim, in a transaction of its own, and says whether it was still held
     */
    public static Hold keep(Held held, DigestConfig config, Drain drain, BooleanSupplier extend) {
        Hold hold = new Hold(held, config, drain, extend);
        try {
            hold.beat(extend);
        } catch (RuntimeException e) {
            // a heartbeat that goes on would keep the chunk from everybody for ever
            hold.close();
            throw e;
        }
        return hold;
    }

    private void beat(BooleanSupplier extend) {
        long asked = System.nanoTime();
        if (extend.getAsBoolean()) {
            extendedAt = asked;
        } else {
            lost = true;
        }
    }

    public Held held() {
        return held;
    }

    /** Somebody else has it. */
    public void lose() {
        lost = true;
    }

    public boolean isLost() {
        return lost;
    }

    /**
     * Whether another mail may be started: not while stopping, nor once the lease may have run out unnoticed, as it does
     * when the process was paused.
     */
    public boolean mayGoOn() {
        return !drain.begun() && mayBeHeld();
    }

    private boolean mayBeHeld() {
        return !lost && System.nanoTime() - extendedAt < lease.toNanos();
    }

    /** A step in the database, again and again while that is away, and while the claim may still be held. */
    public <T> T insist(Supplier<T> step) {
        return Outage.outlast(step, this::mayBeHeld);
    }

    /** Nothing more is started, should answers still be awaited. */
    @Override
    public void close() {
        lost = true;
        heartbeat.close();
        work.close();
    }
}
