package org.offprint.digest;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Drain;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.send.DigestConfig;
import org.offprint.digest.send.SendEditions;
import org.offprint.digest.send.TakeUpChunk;
import org.offprint.digest.send.Tally;

/**
 * Sends what is unsent, then serves all who are due, chunk by chunk. A node makes one run at a time: a second
 * one would share its workers, and be no faster.
 */
@Singleton
class RunDigests {

    /** While the last answers of one are awaited and written down, the other keeps the workers busy. */
    private static final int SENT_AT_A_TIME = 2;

    private final TakeUpChunk takeUpChunk;
    private final WriteChunk writeChunk;
    private final SendEditions sendEditions;
    private final Gate gate;
    private final DigestConfig config;

    RunDigests(
            TakeUpChunk takeUpChunk, WriteChunk writeChunk, SendEditions sendEditions, Gate gate, DigestConfig config) {
        this.takeUpChunk = takeUpChunk;
        this.writeChunk = writeChunk;
        this.sendEditions = sendEditions;
        this.gate = gate;
        this.config = config;
    }

    synchronized void run(Instant asOf, Tally tally) {
        try (Drain.Work work = gate.enter()) {
            takeUp(tally);
            tally.expected(writeChunk.due(asOf));
            serve(asOf, tally);
        }
    }

    private void takeUp(Tally tally) {
        Optional<TakeUpChunk.TakenUp> taken = takeUp(0);
        while (taken.isPresent()) {
            TakeUpChunk.TakenUp chunk = taken.get();
            tally.toSend(chunk.expired() + chunk.unsent());
            tally.failed(chunk.expired());
            sendEditions.send(chunk.held(), null, tally);
            taken = takeUp(chunk.held().chunk());
        }
    }

    private Optional<TakeUpChunk.TakenUp> takeUp(long behind) {
        return gate.isOpen() ? takeUpChunk.takeUp(behind) : Optional.empty();
    }

    /** Chunks are sent while the next is matched and written. */
    private void serve(Instant asOf, Tally tally) {
        @Nullable Corpus corpus = null;
        Set<Long> broken = new HashSet<>();
        Optional<WriteChunk.Written> written = Optional.empty();
        try (Behind sending = new Behind(SENT_AT_A_TIME)) {
            do {
                if (!gate.isOpen()) {
                    return;
                }
                written = writeChunk.write(asOf, config.chunk(), broken, corpus);
                if (written.isPresent()) {
                    WriteChunk.Written chunk = written.get();
                    corpus = chunk.corpus();
                    broken.addAll(chunk.broken());
                    tally.planned(chunk.plans(), chunk.broken().size());
                    sending.next(() -> send(chunk, tally));
                }
            } while (written.isPresent());
        }
    }

    private void send(WriteChunk.Written written, Tally tally) {
        if (written.held() != null) {
            sendEditions.send(written.held(), written.corpus(), tally);
        }
    }
}
