package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.offprint.claim.Drain;

/** This node's workers, as many as are set. A mail that hangs keeps one of them busy, and no other. Thread-safe. */
@Singleton
class Crew {

    private final ExecutorService threads;
    private final Semaphore free;
    private final Drain drain;
    private final Relay relay;
    private final Clock clock;

    Crew(ExecutorService threads, OutboxConfig config, Drain drain, Relay relay, Clock clock) {
        this.threads = threads;
        this.free = new Semaphore(config.workers());
        this.drain = drain;
        this.relay = relay;
        this.clock = clock;
    }

    /** Whether a worker has nothing to do. */
    boolean isFree() {
        return free.availablePermits() > 0;
    }

    /** Whether anything may be handed over now. */
    boolean mayWork() {
        return !drain.begun() && !relay.resting(clock.instant());
    }

    /** A shutdown waits until it is closed: claims made and results not yet written lie within one. */
    Drain.Work shift() {
        return drain.work();
    }

    /** Has all workers that are free do the same, and waits for them. What one of them throws is thrown in the end. */
    void work(Runnable piece) {
        try {
            List<CompletableFuture<Void>> busy = new ArrayList<>();
            while (free.tryAcquire()) {
                busy.add(CompletableFuture.runAsync(() -> workOnce(piece), threads));
            }
            CompletableFuture.allOf(busy.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void workOnce(Runnable piece) {
        try {
            piece.run();
        } finally {
            free.release();
        }
    }
}
