package org.offprint.digest.send;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far this node's run is, for the operator: said in the log every half minute. Thread-safe. */
@Named("run")
@Singleton
public class RunProgress {

    private static final Logger LOG = Logger.getLogger(RunProgress.class);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(30);

    private volatile @Nullable Run run;
    private volatile long toldAt;

    private record Run(Tally tally, long began) {}

    /**
     * A look at a run.
     *
     * @param done readers who are served, or cannot be
     * @param due all that are to be served
     * @param perSecond readers a second, since it began
     * @param left until it ends, at that rate; null before one is done
     */
    public record Glimpse(
            int done, int due, double perSecond, @Nullable Duration left) {

        static Glimpse of(int done, int due, Duration since) {
            double rate = done / Math.max(0.001, since.toNanos() / 1e9);
            Duration left = done == 0 ? null : Duration.ofSeconds(Math.round(Math.max(0, due - done) / rate));
            return new Glimpse(done, due, rate, left);
        }

        /** One sentence. */
        public String words() {
            String begun = String.format(Locale.ENGLISH, "%,d of %,d digests", done, due);
            return left == null
                    ? begun + "."
                    : String.format(
                            Locale.ENGLISH, "%s, %,.0f a second, %,d s left.", begun, perSecond, left.toSeconds());
        }
    }

    /** One that waits for another to end is not looked at. */
    synchronized void begin(Tally tally) {
        if (run == null) {
            toldAt = System.nanoTime();
            run = new Run(tally, System.nanoTime());
        }
    }

    synchronized void end(Tally tally) {
        Run going = run;
        if (going != null && going.tally() == tally) {
            run = null;
        }
    }

    /** Empty while no run goes on. */
    public Optional<Glimpse> glimpse() {
        Run going = run;
        return going == null
                ? Optional.empty()
                : Optional.of(Glimpse.of(
                        going.tally().done(),
                        going.tally().expected(),
                        Duration.ofNanos(System.nanoTime() - going.began())));
    }

    /** One sentence, empty while no run goes on. */
    public String words() {
        return glimpse().map(Glimpse::words).orElse("");
    }

    /** Something was done. */
    synchronized void moved() {
        long now = System.nanoTime();
        if (now - toldAt > TOLD_EVERY.toNanos()) {
            toldAt = now;
            glimpse().ifPresent(glimpse -> LOG.infof("A run goes on: %s", glimpse.words()));
        }
    }
}
