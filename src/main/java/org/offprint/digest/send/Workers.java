package org.offprint.digest.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.offprint.claim.Drain;

/** The threads that hand digests over, as many as the mail server bears, the same for all chunks of this node. */
@Singleton
class Workers {

    private final Chunks chunks;
    private final HandOver handOver;
    private final Drain drain;
    private final DigestConfig config;
    private final ThreadPoolExecutor threads;
    private final Backlog backlog = new Backlog();

    Workers(Chunks chunks, HandOver handOver, Drain drain, DigestConfig config) {
        this.chunks = chunks;
        this.handOver = handOver;
        this.drain = drain;
        this.config = config;
        this.threads = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    }

    public Hold hold(Held held) {
        return Hold.keep(
                held, config, drain, () -> QuarkusTransaction.requiringNew().call(() -> chunks.extend(held)));
    }

    public Attempts attempts(Hold hold) {
        return new Attempts(handOver, hold, this);
    }

    Backlog backlog() {
        return backlog;
    }

    /** How many threads may hand over at a time: as many as the mail server bears, up to what is set. */
    int wanted() {
        return Math.min(config.workers(), handOver.sessions());
    }

    void execute(Runnable run) {
        size(wanted());
        threads.execute(run);
    }

    /** What is beyond ends with the run that it is at. */
    private synchronized void size(int wanted) {
        if (wanted > threads.getMaximumPoolSize()) {
            threads.setMaximumPoolSize(wanted);
            threads.setCorePoolSize(wanted);
        } else if (wanted < threads.getMaximumPoolSize()) {
            threads.setCorePoolSize(wanted);
            threads.setMaximumPoolSize(wanted);
        }
    }

    /** How long an answer may wait for others. */
    public Duration acknowledge() {
        return config.acknowledge();
    }

    @PreDestroy
    public void stop() {
        threads.shutdown();
    }
}
