package org.offprint.subscriber;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expressions;

/** Replaces what a reader chose, and pauses or resumes. */
@Singleton
public class ChangePreferences {

    private final Subscribers subscribers;
    private final Expressions expressions;
    private final Clock clock;

    ChangePreferences(Subscribers subscribers, Expressions expressions, Clock clock) {
        this.subscribers = subscribers;
        this.expressions = expressions;
        this.clock = clock;
    }

    /**
     * @param pauseUntil the day, on the reader's clock, before which no digest comes; null for no pause
     * @param after what the reader comes back to, when this begins, moves or ends a pause
     * @return how it is now; somebody who is no reader is refused as an unknown link is
     */
    @Transactional
    public Subscription change(long subscriberId, Wish wish, @Nullable LocalDate pauseUntil, AfterPause after) {
        Instant now = clock.instant();
        Subscriber reader =
                subscribers.lock(subscriberId).filter(Subscriber::reads).orElseThrow(Access::unknown);
        reader.choose(wish.pack(expressions, now), now);
        if (pauseUntil == null) {
            resume(reader, after, now);
        } else {
            pause(reader, pauseUntil, after, now);
        }
        return Subscription.of(reader, expressions, now);
    }

    private static void pause(Subscriber reader, LocalDate until, AfterPause after, Instant now) {
        if (!reader.pausedUntil().equals(Optional.of(until))) {
            reader.pause(until, now);
        }
        reader.beginFrom(after.from(until.atStartOfDay(reader.cadence().zone()).toInstant()));
    }

    /** A pause that is over keeps its end: what the reader chose for it holds, and a digest that is due comes. */
    private static void resume(Subscriber reader, AfterPause after, Instant now) {
        if (Subscription.pausedUntil(reader, now).isPresent()) {
            reader.resume(now);
            reader.beginFrom(after.from(now));
        }
    }
}
