package org.offprint.match.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Drain;

/** Makes the index in the background after start, and keeps it up with the store, on one thread of its own. Thread-safe. */
@Singleton
class KeepIndex {

    private static final Logger LOG = Logger.getLogger(KeepIndex.class);

    /** For so many new papers a search waits, that is for less than a second; behind a larger import it does not. */
    private static final long FEW = 1_000;

    private static final Duration TO_END = Duration.ofSeconds(5);

    private final FollowPapers followPapers;
    private final Drain drain;
    private final Duration patience;
    private final Duration begins;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread keeping = new Thread(work, "search-index");
        keeping.setDaemon(true);
        return keeping;
    });
    private @Nullable CountDownLatch next;

    KeepIndex(FollowPapers followPapers, Drain drain, SearchConfig config) {
        this.followPapers = followPapers;
        this.drain = drain;
        this.patience = config.patience();
        this.begins = config.begins();
    }

    /** Not before the first pages: they would wait for the processors. Who searches meanwhile has the last papers matched. */
    void start(@Observes StartupEvent start) {
        CompletableFuture.delayedExecutor(begins.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::wake);
    }

    /** Has the index follow; what is answered opens when it holds all that the store holds now, or could not be brought to. */
    synchronized CountDownLatch wake() {
        CountDownLatch waiting = next;
        if (waiting == null) {
            waiting = new CountDownLatch(1);
            next = waiting;
            thread.execute(this::follow);
        }
        return waiting;
    }

    private void follow() {
        CountDownLatch waiting = begin();
        // whoever is announced before the process stops may finish, with the database still there; nobody else begins
        try (Drain.Work work = drain.work()) {
            if (!drain.begun()) {
                followPapers.follow();
            }
        } catch (RuntimeException e) {
            LOG.warn("The search index could not follow the papers; it is tried again.", e);
        } finally {
            waiting.countDown();
        }
    }

    /** Who comes from now on waits for another round: this one may have asked the store already. */
    private synchronized CountDownLatch begin() {
        CountDownLatch waiting = Objects.requireNonNull(next);
        next = null;
        return waiting;
    }

    /** Waits until the index holds what the store holds, unless that is much more. */
    void catchUp() {
        long missing = followPapers.missing();
        if (missing > 0 && missing <= FEW) {
            try {
                if (!wake().await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.debug("A search goes without what came last.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (thread.awaitTermination(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
            followPapers.close();
        }
    }
}
