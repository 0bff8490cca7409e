package org.offprint.digest.send;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.offprint.digest.edition.Plan;

/**
 * The metrics of runs: {@code offprint_run_duration_seconds}, {@code offprint_editions_total{outcome}} with those that are
 * {@code mailed} or stay {@code empty}, and {@code offprint_papers_matched_total}, the papers on all readers' lists.
 * Thread-safe.
 */
@Singleton
public class RunMeters {

    private final Timer duration;
    private final Counter mailed;
    private final Counter empty;
    private final Counter matched;

    RunMeters(MeterRegistry registry) {
        this.duration = registry.timer("offprint.run.duration");
        this.mailed = registry.counter("offprint.editions", "outcome", "mailed");
        this.empty = registry.counter("offprint.editions", "outcome", "empty");
        this.matched = registry.counter("offprint.papers.matched");
    }

    /** Runs it, and says how long it took. */
    public void time(Runnable run) {
        duration.record(run);
    }

    /** A count of a run that writes: the metrics count along. */
    public Tally tally() {
        return new Tally(this);
    }

    void count(Collection<Plan> plans) {
        for (Plan plan : plans) {
            if (!plan.served()) {
                (plan.mails() ? mailed : empty).increment();
                matched.increment(
                        plan.digest().shown().size() + plan.digest().more().size());
            }
        }
    }
}
