package org.offprint.digest.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.EditionState;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.mail.Ready;
import org.offprint.outbox.Kind;
import org.offprint.outbox.MailCounter;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.State;
import org.offprint.outbox.TryEditionAgain;

/** Writes down what the mail server said, a group at a time, while the chunk is still held. */
@Singleton
class SettleEditions {

    private final Chunks chunks;
    private final Editions editions;
    private final TryEditionAgain tryEditionAgain;
    private final MailCounter counter;

    SettleEditions(Chunks chunks, Editions editions, TryEditionAgain tryEditionAgain, MailCounter counter) {
        this.chunks = chunks;
        this.editions = editions;
        this.tryEditionAgain = tryEditionAgain;
        this.counter = counter;
    }

    /**
     * Whether the chunk was still held; if not, nothing is written, and who holds it now sends again. May be called again
     * with the same answers when it is not known whether they were written.
     */
    public boolean settle(Held held, List<Answered> answers, Tally tally, Instant now) {
        Optional<Integer> failed = QuarkusTransaction.requiringNew()
                .call(() -> chunks.lock(held) ? Optional.of(settle(answers, now)) : Optional.empty());
        failed.ifPresent(ended -> count(sent(answers).size(), ended, tally));
        return failed.isPresent();
    }

    private void count(int sent, int failed, Tally tally) {
        tally.sent(sent);
        tally.failed(failed);
        counter.count(Kind.DIGEST, State.SENT, sent);
    }

    /** How many of them are never sent. */
    private int settle(List<Answered> answers, Instant now) {
        List<Long> sent = sent(answers);
        if (!sent.isEmpty()) {
            editions.sent(sent, now);
        }
        int failed = 0;
        for (Answered answered : answers) {
            if (!isAccepted(answered) && fails(answered, now)) {
                failed++;
            }
        }
        return failed;
    }

    private boolean fails(Answered answered, Instant now) {
        Optional<Edition> edition = editions.lock(answered.ready().edition());
        // else it is written already, by a commit whose answer got lost
        edition.filter(found -> found.state() == EditionState.UNSENT)
                .ifPresent(unsent -> tryAgain(unsent, answered, now));
        return edition.filter(found -> found.state() == EditionState.UNDELIVERED)
                .isPresent();
    }

    private void tryAgain(Edition edition, Answered answered, Instant now) {
        edition.tryAgain();
        Ready ready = answered.ready();
        Outcome outcome = Objects.requireNonNull(answered.outcome());
        tryEditionAgain.tryAgain(ready.edition(), ready.to(), ready.expiresAt(), outcome, now);
    }

    private static List<Long> sent(List<Answered> answers) {
        return answers.stream()
                .filter(SettleEditions::isAccepted)
                .map(answered -> answered.ready().edition())
                .toList();
    }

    private static boolean isAccepted(Answered answered) {
        return answered.outcome() instanceof Outcome.Accepted;
    }

    /** Gives the chunk back; whether it is finished, since nothing in it is left to send. */
    public boolean leave(Held held, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        chunks.locked(held).filter(chunk -> leave(chunk, now)).isPresent());
    }

    private boolean leave(Chunk chunk, Instant now) {
        boolean finished = editions.unsent(chunk.id()) == 0;
        if (finished) {
            chunk.finish(now);
        }
        chunk.claim().release();
        return finished;
    }
}
