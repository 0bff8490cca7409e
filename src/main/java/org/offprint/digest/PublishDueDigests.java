package org.offprint.digest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.offprint.digest.send.DigestConfig;
import org.offprint.digest.send.RunMeters;
import org.offprint.digest.send.Tally;

/** Serves every reader who is due: writes their editions and sends them. Thread-safe. */
@Singleton
public class PublishDueDigests {

    private static final Logger LOG = Logger.getLogger(PublishDueDigests.class);

    private final RunDigests runDigests;
    private final CountDue countDue;
    private final RunMeters meters;
    private final DigestConfig config;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    PublishDueDigests(RunDigests runDigests, CountDue countDue, RunMeters meters, DigestConfig config) {
        this.runDigests = runDigests;
        this.countDue = countDue;
        this.meters = meters;
        this.config = config;
    }

    /**
     * Serves all whose hour has come by {@code asOf}; editions for a future instant are sent at once, and asking again
     * changes nothing.
     *
     * @param dryRun only counts what it would come to, writes and sends nothing
     * @return what it came to, when all is sent, or after a minute while it goes on
     */
    public RunReport publish(Instant asOf, boolean dryRun) {
        Tally tally = dryRun ? new Tally() : meters.tally();
        tally.servedBefore(countDue.alreadyServed(asOf));
        if (dryRun) {
            countDue.count(asOf, tally);
        } else {
            await(threads.submit(() -> meters.time(tally, () -> runDigests.run(asOf, tally))));
        }
        return tally.report();
    }

    private void await(Future<?> run) {
        try {
            run.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.infof("A run takes more than %s; it goes on.", config.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the run broke off", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
