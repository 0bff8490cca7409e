package org.offprint.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does a few pieces of work at a time while the next is prepared: who brings it waits until one of them has ended. What a
 * piece throws is thrown to who brings a later one, or closes. For one thread.
 */
final class Behind implements AutoCloseable {

    private final int most;
    private final ExecutorService threads;
    private final List<CompletableFuture<Void>> pieces = new ArrayList<>();

    /** @param most how many pieces are done at a time */
    Behind(int most) {
        this.most = most;
        this.threads = Executors.newFixedThreadPool(most);
    }

    void next(Runnable work) {
        if (pieces.size() == most) {
            CompletableFuture.anyOf(pieces.toArray(CompletableFuture[]::new))
                    .exceptionally(failed -> null)
                    .join();
        }
        List<CompletableFuture<Void>> done =
                pieces.stream().filter(CompletableFuture::isDone).toList();
        pieces.removeAll(done);
        done.forEach(Behind::await);
        pieces.add(CompletableFuture.runAsync(work, threads));
    }

    private static void await(CompletableFuture<Void> piece) {
        try {
            piece.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits for all that is not done, whatever becomes of it. */
    @Override
    public void close() {
        threads.shutdown();
        CompletableFuture.allOf(pieces.toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
        pieces.forEach(Behind::await);
    }
}
