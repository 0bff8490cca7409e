package org.offprint.outbox.sending;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices when too many of this node's last attempts are refused for good. Thread-safe. */
final class Storm {

    private static final int ATTEMPTS = 100;
    /** A fifth of them is a storm as soon as it is more, whatever the rest of the hundred brings. */
    private static final int MOST_REFUSED = ATTEMPTS / 5;

    /** When each refused attempt was, null for any other; the oldest first. */
    private final Deque<Optional<Instant>> last = new ArrayDeque<>();

    private int refused;

    /** Notes an attempt; since when the storm blows, if it does. */
    synchronized Optional<Instant> saw(@Nullable Instant refusedAt) {
        last.addLast(Optional.ofNullable(refusedAt));
        refused += refusedAt == null ? 0 : 1;
        if (last.size() > ATTEMPTS) {
            refused -= last.removeFirst().isPresent() ? 1 : 0;
        }
        return refused > MOST_REFUSED ? last.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    synchronized void forget() {
        last.clear();
        refused = 0;
    }
}
