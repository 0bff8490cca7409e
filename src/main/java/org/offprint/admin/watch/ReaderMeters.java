package org.offprint.admin.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import org.offprint.subscriber.Confirmed;
import org.offprint.subscriber.Erasing;
import org.offprint.subscriber.Left;

/** The metric {@code offprint_subscriptions_total{change}}: readers who {@code confirmed}, and whose reading {@code ended}. */
@Singleton
class ReaderMeters {

    private final Counter confirmed;
    private final Counter ended;

    ReaderMeters(MeterRegistry registry) {
        this.confirmed = registry.counter("offprint.subscriptions", "change", "confirmed");
        this.ended = registry.counter("offprint.subscriptions", "change", "ended");
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Confirmed confirmation) {
        confirmed.increment();
    }

    void left(@Observes(during = TransactionPhase.AFTER_SUCCESS) Left leaving) {
        ended.increment();
    }

    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erasing erasing) {
        if (erasing.reads()) {
            ended.increment();
        }
    }
}
