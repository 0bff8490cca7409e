package org.offprint.subscriber.leaving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.offprint.limit.Limits;
import org.offprint.subscriber.Subscribers;

/** Erases who never confirmed and who left some time ago, with requests and counts that no longer matter. */
@Singleton
public class ForgetReaders {

    private static final Logger LOG = Logger.getLogger(ForgetReaders.class);

    /** The longest span of a limit, and a little. */
    private static final Duration LONGEST_LIMIT = Duration.ofDays(8);

    private final Subscribers subscribers;
    private final Erasure erasure;
    private final Limits limits;
    private final RetentionConfig config;
    private final Clock clock;

    ForgetReaders(Subscribers subscribers, Erasure erasure, Limits limits, RetentionConfig config, Clock clock) {
        this.subscribers = subscribers;
        this.erasure = erasure;
        this.limits = limits;
        this.config = config;
        this.clock = clock;
    }

    /** A reader who can't be erased now is left for the next time. */
    public void forget() {
        Instant now = clock.instant();
        Instant unconfirmed = now.minus(config.unconfirmed());
        Instant departed = now.minus(config.departed());
        List<Long> readers =
                QuarkusTransaction.requiringNew().call(() -> subscribers.forgettable(unconfirmed, departed));
        readers.forEach(reader -> erase(reader, unconfirmed, departed));
        erasure.tidy(unconfirmed);
        QuarkusTransaction.requiringNew().run(() -> limits.forgetBefore(now.minus(LONGEST_LIMIT)));
    }

    private void erase(long id, Instant unconfirmed, Instant departed) {
        try {
            QuarkusTransaction.requiringNew().run(() -> subscribers
                    .lock(id)
                    .filter(reader -> subscribers.isForgettable(reader, unconfirmed, departed))
                    .ifPresent(erasure::delete));
        } catch (RuntimeException e) {
            LOG.errorf(e, "subscriber %d was not erased", id);
        }
    }
}
