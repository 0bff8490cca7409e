package org.offprint.smtp;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Connections that wait for their next mail; the last used first, so that the others grow old and end. Thread-safe. */
final class Sessions implements AutoCloseable {

    /** Servers give up on the idle after minutes, and tell nobody. */
    private static final Duration OLD = Duration.ofSeconds(30);
    /** Sooner nobody looks whether it still stands: that costs a millisecond. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean closed;

    private record Waiting(Session session, long since) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - since > age.toNanos();
        }
    }

    /** One that still stands, as far as can be told; null when there is none. */
    @Nullable
    Session take() {
        for (Waiting next = poll(); next != null; next = poll()) {
            if (!next.isOlderThan(FRESH)
                    || !next.isOlderThan(OLD) && !next.session().isStale()) {
                return next.session();
            }
            next.session().quit();
        }
        return null;
    }

    private synchronized @Nullable Waiting poll() {
        return waiting.pollFirst();
    }

    /** Back after a mail. */
    void giveBack(Session session) {
        if (keep(session)) {
            return;
        }
        if (session.isSpent()) {
            session.quit();
        } else {
            session.close();
        }
    }

    private synchronized boolean keep(Session session) {
        if (closed || !session.isUsable()) {
            return false;
        }
        waiting.addFirst(new Waiting(session, System.nanoTime()));
        return true;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        for (Waiting next = poll(); next != null; next = poll()) {
            next.session().quit();
        }
    }
}
