package org.offprint.admin.plot;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.offprint.admin.page.Moments;

/**
 * Carries what this node's metrics counted since the last time into the database, by day: metrics begin at zero with each
 * process, and what they count is deleted one day. What was counted within the last half minute before a kill is lost to
 * the plots, and to nothing else. Thread-safe.
 */
@Singleton
class KeepTally {

    private static final Logger LOG = Logger.getLogger(KeepTally.class);

    private final MeterRegistry registry;
    private final Tallies tallies;
    private final Moments moments;
    private final Map<Meter.Id, Double> kept = new HashMap<>();

    KeepTally(MeterRegistry registry, Tallies tallies, Moments moments) {
        this.registry = registry;
        this.tallies = tallies;
        this.moments = moments;
    }

    /** What was counted before this began has been kept before. */
    @Startup
    synchronized void begin() {
        kept.putAll(counted());
    }

    /** Keeps what came since. */
    synchronized void keep() {
        Map<Meter.Id, Double> counted = counted();
        Map<Tallies.Key, Long> more = new HashMap<>();
        counted.forEach((id, count) -> What.of(id).ifPresent(what -> {
            long since = Math.round(count - kept.getOrDefault(id, 0.0));
            if (since > 0) {
                more.merge(new Tallies.Key(what, what.label(id)), since, Long::sum);
            }
        }));
        if (!more.isEmpty()) {
            tallies.add(moments.today(), more);
        }
        kept.putAll(counted);
    }

    @PreDestroy
    void end() {
        try {
            keep();
        } catch (RuntimeException e) {
            LOG.warnf("What was counted last could not be kept for the plots: %s", e.toString());
        }
    }

    private Map<Meter.Id, Double> counted() {
        Map<Meter.Id, Double> counted = new HashMap<>();
        for (Meter meter : registry.getMeters()) {
            if (meter instanceof Counter counter && What.of(meter.getId()).isPresent()) {
                counted.put(meter.getId(), counter.count());
            }
        }
        return counted;
    }
}
