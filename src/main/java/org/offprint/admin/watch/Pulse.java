package org.offprint.admin.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.outbox.State;
import org.offprint.subscriber.Standing;

/**
 * What waits at an instant, in all nodes together.
 *
 * @param oldestDue when the digest was due that is due for longest; null when none is
 * @param oldestUnsent since when the mail could go that has waited longest: its next attempt, or its edition's making; null
 *     when none waits
 * @param oldestMade when the oldest mail was made that has not ended
 * @param mails not ended ones, by state; UNSENT editions count as QUEUED
 * @param readers by standing
 */
public record Pulse(
        Instant at,
        @Nullable Instant oldestDue,
        @Nullable Instant oldestUnsent,
        @Nullable Instant oldestMade,
        Map<State, Long> mails,
        Map<Standing, Long> readers) {

    public Pulse {
        mails = Map.copyOf(mails);
        readers = Map.copyOf(readers);
    }

    /** How late the latest digest is; zero when none is due. */
    public Duration dueLag() {
        return since(oldestDue);
    }

    /** How long a mail has waited that could go; zero when none does. A mail that waits for its next attempt could not. */
    public Duration queueLag() {
        return since(oldestUnsent);
    }

    /** How old the oldest mail is that has not ended. */
    public Duration queueAge() {
        return since(oldestMade);
    }

    public long mails(State state) {
        return mails.getOrDefault(state, 0L);
    }

    public long readers(Standing standing) {
        return readers.getOrDefault(standing, 0L);
    }

    private Duration since(@Nullable Instant instant) {
        return instant == null || instant.isAfter(at) ? Duration.ZERO : Duration.between(instant, at);
    }
}
