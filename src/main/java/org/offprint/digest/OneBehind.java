package org.offprint.digest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does one piece of work while the next is prepared: who brings it waits until the one before has ended, so that never
 * more than one waits. What a piece throws is thrown to who brings the next, or closes. For one thread.
 */
final class OneBehind implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    void next(Runnable work) {
        await();
        last = CompletableFuture.runAsync(work, thread);
    }

    private void await() {
        try {
            last.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for the last piece. */
    @Override
    public void close() {
        try {
            await();
        } finally {
            thread.shutdown();
        }
    }
}
