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
        await(done);
        pieces.add(CompletableFuture.runAsync(work, threads));
    }

    /** Throws what the first of them threw, with what others threw as well. */
    private static void await(List<CompletableFuture<Void>> pieces) {
        List<RuntimeException> thrown = new ArrayList<>();
        for (CompletableFuture<Void> piece : pieces) {
            try {
                piece.join();
            } catch (CompletionException e) {
                thrown.add(e.getCause() instanceof RuntimeException cause ? cause : e);
            }
        }
        if (!thrown.isEmpty()) {
            RuntimeException first = thrown.get(0);
            thrown.stream().filter(other -> other != first).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** Waits for all that is not done, whatever becomes of it. */
    @Override
    public void close() {
        threads.shutdown();
        CompletableFuture.allOf(pieces.toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
        await(pieces);
    }
}
