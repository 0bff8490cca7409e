package org.offprint.digest.send;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.offprint.digest.edition.Plan;

/**
 * The metrics of runs: {@code offprint_run_duration_seconds}, {@code offprint_editions_total{outcome}} with those that are
 * {@code mailed} or stay {@code empty}, {@code offprint_papers_matched_total}, the papers on all readers' lists; and of a run that
 * goes on {@code offprint_run_due}, {@code offprint_run_done} and {@code offprint_run_rate}, readers and readers a second.
 * Thread-safe.
 */
@Singleton
public class RunMeters {

    private final Timer duration;
    private final Counter mailed;
    private final Counter empty;
    private final Counter matched;

    private final RunProgress progress;

    RunMeters(MeterRegistry registry, RunProgress progress) {
        this.progress = progress;
        this.duration = registry.timer("offprint.run.duration");
        this.mailed = registry.counter("offprint.editions", "outcome", "mailed");
        this.empty = registry.counter("offprint.editions", "outcome", "empty");
        this.matched = registry.counter("offprint.papers.matched");
        registry.gauge("offprint.run.due", progress, run -> of(run, RunProgress.Glimpse::due));
        registry.gauge("offprint.run.done", progress, run -> of(run, RunProgress.Glimpse::done));
        registry.gauge("offprint.run.rate", progress, run -> of(run, RunProgress.Glimpse::perSecond));
    }

    private static double of(RunProgress run, ToDoubleFunction<RunProgress.Glimpse> what) {
        return run.glimpse().map(what::applyAsDouble).orElse(0.0);
    }

    /** Runs it, which this tally counts, and says how long it took. */
    public void time(Tally tally, Runnable run) {
        progress.begin(tally);
        try {
            duration.record(run);
        } finally {
            progress.end(tally);
        }
    }

    /** Some were served. */
    void moved() {
        progress.moved();
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
