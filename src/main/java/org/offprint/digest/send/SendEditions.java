package org.offprint.digest.send;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;

/** Sends a held chunk's editions; no transaction is open while a mail is made or handed over. */
@Singleton
public class SendEditions {

    /** So few are read before the first of them goes out that a reader who leaves meanwhile is still noticed. */
    private static final int SLICE = 100;

    private final ReadyEditions readyEditions;
    private final SettleEditions settleEditions;
    private final WriteAnswers writeAnswers;
    private final Workers workers;
    private final Clock clock;

    SendEditions(
            ReadyEditions readyEditions,
            SettleEditions settleEditions,
            WriteAnswers writeAnswers,
            Workers workers,
            Clock clock) {
        this.readyEditions = readyEditions;
        this.settleEditions = settleEditions;
        this.writeAnswers = writeAnswers;
        this.workers = workers;
        this.clock = clock;
    }

    /** Ends when all are answered, or as soon as it must: the process stops, the mail server rests, the chunk is lost. */
    public void send(Held held, @Nullable Corpus corpus, Tally tally) {
        try (Hold hold = workers.hold(held);
                Attempts attempts = workers.attempts(hold)) {
            send(hold, attempts, corpus, tally);
            if (!hold.isLost()) {
                hold.insist(() -> settleEditions.leave(held, clock.instant()));
            }
        }
    }

    private void send(Hold hold, Attempts attempts, @Nullable Corpus corpus, Tally tally) {
        Corpus sofar = corpus;
        long last = 0;
        boolean more = true;
        while (more || attempts.open() > 0) {
            more = more && attempts.mayGoOn();
            if (more && attempts.open() < SLICE && isRoom(attempts)) {
                Optional<ReadyEditions.Slice> slice = next(hold, last, sofar);
                more = slice.isPresent();
                if (slice.isPresent()) {
                    last = slice.get().last();
                    sofar = slice.get().corpus();
                    tally.failed(slice.get().givenUp());
                    attempts.start(slice.get().ready(), sofar);
                }
            }
            writeAnswers.write(hold, attempts.group(workers.acknowledge()), tally);
        }
    }

    /** Few wait for a worker, of the other chunks too; who has nothing else to do waits for that. */
    private boolean isRoom(Attempts attempts) {
        return workers.backlog().awaitFewer(SLICE, attempts.open() == 0 ? workers.acknowledge() : Duration.ZERO);
    }

    private Optional<ReadyEditions.Slice> next(Hold hold, long last, @Nullable Corpus sofar) {
        return hold.insist(() -> readyEditions.next(hold.held(), last, SLICE, clock.instant(), sofar));
    }
}
