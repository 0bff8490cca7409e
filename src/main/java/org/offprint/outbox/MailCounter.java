package org.offprint.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The metric {@code offprint_mails_total{kind,outcome}}: what became of attempts to send. Thread-safe. */
@Singleton
public class MailCounter {

    private final MeterRegistry registry;

    MailCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts {@code mails} of a kind whose attempt led to a state; a claim or a hold counts nothing. */
    public void count(Kind kind, State state, int mails) {
        String outcome =
                switch (state) {
                    case SENT -> "sent";
                    case QUEUED, AMBIGUOUS -> "retry";
                    case BOUNCED -> "bounced";
                    case FAILED, EXPIRED -> "failed";
                    case CANCELLED -> "cancelled";
                    case CLAIMED, SENDING, HELD -> "";
                };
        if (!outcome.isEmpty()) {
            registry.counter("offprint.mails", "kind", kind.name().toLowerCase(Locale.ROOT), "outcome", outcome)
                    .increment(mails);
        }
    }
}
