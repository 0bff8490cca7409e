package org.offprint.source;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of sources: {@code offprint_source_state{source,state}} is 1 for the state that it is in,
 * {@code offprint_source_failures{source}} counts those in a row, {@code offprint_source_last_success_seconds{source}} is a
 * time since 1970, {@code offprint_papers_collected_total{source,outcome}} what this node collected, and
 * {@code offprint_collect_duration_seconds{source}} how long each part of a collection took. The first three are as they
 * were when this node last asked. Thread-safe.
 */
@Singleton
class SourceMeters {

    private final MeterRegistry registry;
    private final Map<String, SourceReport> last = new ConcurrentHashMap<>();

    SourceMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** From now on this is how they do. */
    void show(List<SourceReport> reports) {
        for (SourceReport report : reports) {
            if (last.put(report.name(), report) == null) {
                register(report.name());
            }
        }
    }

    /** What this node stored of a source at once, and how long it took to get it. */
    void count(String source, Collected collected, Duration took) {
        registry.timer("offprint.collect.duration", "source", source).record(took);
        count(source, "new", collected.added());
        count(source, "updated", collected.updated());
        count(source, "refused", collected.refused());
    }

    private void count(String source, String outcome, int papers) {
        registry.counter("offprint.papers.collected", "source", source, "outcome", outcome)
                .increment(papers);
    }

    private void register(String source) {
        for (SourceState state : SourceState.values()) {
            gauge("offprint.source.state", source, report -> report.state().equals(state.code()) ? 1 : 0)
                    .tag("state", state.code())
                    .register(registry);
        }
        gauge("offprint.source.failures", source, SourceReport::failures).register(registry);
        gauge("offprint.source.last.success", source, report -> seconds(report.lastSuccessAt()))
                .baseUnit("seconds")
                .register(registry);
    }

    private Gauge.Builder<Map<String, SourceReport>> gauge(
            String name, String source, ToDoubleFunction<SourceReport> value) {
        return Gauge.builder(name, last, reports -> value.applyAsDouble(reports.get(source)))
                .tag("source", source);
    }

    private static double seconds(@Nullable Instant instant) {
        return instant == null ? 0 : instant.getEpochSecond();
    }
}
