package org.offprint.admin.csv;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The tables that this node takes in right now, so that whoever waits sees how far it is. Thread-safe. */
@Singleton
class Imports {

    private final Map<Long, Progress> running = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final Clock clock;

    Imports(Clock clock) {
        this.clock = clock;
    }

    /**
     * A table that is being taken in.
     *
     * @param done rows that have their verdict
     * @param of rows in all
     */
    record Progress(int done, int of, long accepted, long refused, Instant since) {}

    /** Those that run, the oldest first. */
    List<Progress> running() {
        return running.values().stream()
                .sorted(Comparator.comparing(Progress::since))
                .toList();
    }

    /** Counts one table until it is closed. */
    Counted count(int rows) {
        return new Counted(last.incrementAndGet(), rows, clock.instant());
    }

    /** One table that is being taken in, for one thread. */
    final class Counted implements AutoCloseable {

        private final long number;
        private final int rows;
        private final Instant since;

        private Counted(long number, int rows, Instant since) {
            this.number = number;
            this.rows = rows;
            this.since = since;
            at(List.of());
        }

        /** So far these have their verdict. */
        void at(List<RowVerdict> verdicts) {
            long accepted = verdicts.stream().filter(RowVerdict::isAccepted).count();
            running.put(number, new Progress(verdicts.size(), rows, accepted, verdicts.size() - accepted, since));
        }

        @Override
        public void close() {
            running.remove(number);
        }
    }
}
