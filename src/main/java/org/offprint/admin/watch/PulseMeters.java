package org.offprint.admin.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.offprint.outbox.State;
import org.offprint.subscriber.Standing;

/**
 * The metrics of what waits, the same on all nodes: {@code offprint_due_lag_seconds}, {@code offprint_queue_lag_seconds},
 * {@code offprint_queue_age_seconds}, {@code offprint_mails_waiting{state}}, {@code offprint_readers{standing}} and
 * {@code offprint_troubles}. As they were when this node last looked. Thread-safe.
 */
@Singleton
class PulseMeters {

    private volatile Pulse last = new Pulse(Instant.EPOCH, null, null, null, Map.of(), Map.of());
    private volatile int troubles;

    PulseMeters(MeterRegistry registry) {
        seconds(registry, "offprint.due.lag", Pulse::dueLag);
        seconds(registry, "offprint.queue.lag", Pulse::queueLag);
        seconds(registry, "offprint.queue.age", Pulse::queueAge);
        for (State state : State.values()) {
            if (!state.ended()) {
                gauge("offprint.mails.waiting", pulse -> pulse.mails(state))
                        .tag("state", code(state))
                        .register(registry);
            }
        }
        for (Standing standing : Standing.values()) {
            gauge("offprint.readers", pulse -> pulse.readers(standing))
                    .tag("standing", code(standing))
                    .register(registry);
        }
        Gauge.builder("offprint.troubles", this, meters -> meters.troubles).register(registry);
    }

    /** From now on this is how it goes. */
    void show(Pulse pulse, int wrong) {
        last = pulse;
        troubles = wrong;
    }

    /** As this node saw it last. */
    Pulse last() {
        return last;
    }

    private void seconds(MeterRegistry registry, String name, Function<Pulse, Duration> of) {
        gauge(name, pulse -> of.apply(pulse).toMillis() / 1_000.0)
                .baseUnit("seconds")
                .register(registry);
    }

    private Gauge.Builder<PulseMeters> gauge(String name, ToDoubleFunction<Pulse> value) {
        return Gauge.builder(name, this, meters -> value.applyAsDouble(meters.last));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
