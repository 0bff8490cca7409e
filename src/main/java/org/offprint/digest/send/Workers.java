package org.offprint.digest.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.offprint.claim.Drain;

/** The threads that hand digests over, the same for all chunks of this node. */
@Singleton
class Workers {

    private final Chunks chunks;
    private final HandOver handOver;
    private final Drain drain;
    private final DigestConfig config;
    private final ExecutorService threads;

    Workers(Chunks chunks, HandOver handOver, Drain drain, DigestConfig config) {
        this.chunks = chunks;
        this.handOver = handOver;
        this.drain = drain;
        this.config = config;
        this.threads = Executors.newFixedThreadPool(config.workers());
    }

    public Hold hold(Held held) {
        return Hold.keep(
                held, config, drain, () -> QuarkusTransaction.requiringNew().call(() -> chunks.extend(held)));
    }

    public Attempts attempts(Hold hold) {
        return new Attempts(handOver, hold, threads);
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
