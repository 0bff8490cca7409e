package org.offprint.digest.send;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.offprint.claim.Batch;

/**
 * Writes a group of answers down, and waits for the database while it is away; an answer that cannot be written costs no
 * other. Thread-safe.
 */
@Singleton
class WriteAnswers {

    private static final Logger LOG = Logger.getLogger(WriteAnswers.class);

    private final SettleEditions settleEditions;
    private final Clock clock;

    WriteAnswers(SettleEditions settleEditions, Clock clock) {
        this.settleEditions = settleEditions;
        this.clock = clock;
    }

    /** Does nothing once the chunk is lost. */
    void write(Hold hold, List<Answered> answers, Tally tally) {
        if (hold.isLost()) {
            return;
        }
        List<Answered> waiting = Batch.write(answers, some -> settle(hold, some, tally), WriteAnswers::refused);
        if (!waiting.isEmpty()) {
            hold.lose();
        }
        if (hold.isLost()) {
            LOG.warnf(
                    "Chunk %d may be another node's before all of %d answers were written down: those mails may go out"
                            + " twice.",
                    hold.held().chunk(), answers.size());
        }
    }

    private void settle(Hold hold, List<Answered> answers, Tally tally) {
        boolean mine = hold.insist(() -> settleEditions.settle(hold.held(), answers, tally, clock.instant()));
        if (!mine) {
            hold.lose();
        }
    }

    private static void refused(Answered answered, RuntimeException e) {
        LOG.errorf(
                e,
                "The answer to edition %d could not be written; it goes again, also if the mail server took it.",
                answered.ready().edition());
    }
}
