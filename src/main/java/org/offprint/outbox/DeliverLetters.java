package org.offprint.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.offprint.claim.Drain;
import org.offprint.claim.Heartbeat;

/** Hands over all mails of the outbox that are due. Safe on several threads and nodes at once. */
@Singleton
public class DeliverLetters {

    private static final Logger LOG = Logger.getLogger(DeliverLetters.class);

    /** What a crash can make go twice is accepted and not yet written: a fifth of a second of it. */
    private static final Duration WRITE_EVERY = Duration.ofMillis(200);

    private static final int GROUP = 20;

    private final Intake intake;
    private final Preparation preparation;
    private final Postmen postmen;
    private final Ledger ledger;
    private final Crew crew;

    DeliverLetters(Intake intake, Preparation preparation, Postmen postmen, Ledger ledger, Crew crew) {
        this.intake = intake;
        this.preparation = preparation;
        this.postmen = postmen;
        this.ledger = ledger;
        this.crew = crew;
    }

    /**
     * Returns when nothing is due any more, the mail server rests or the process stops, and every result is written:
     * how many mails were handed over. Call it with no transaction open.
     */
    public int deliver() {
        if (!crew.isFree() || !crew.mayWork()) {
            return 0;
        }
        try (Drain.Work shift = crew.shift()) {
            intake.sweep();
            Round round = new Round(() -> intake.claim(GROUP));
            if (round.begin()) {
                work(round);
            }
            return round.handed();
        }
    }

    private void work(Round round) {
        try (Heartbeat lives = Heartbeat.every(intake.heartbeat(), () -> intake.extend(round.held()));
                Heartbeat writes = Heartbeat.every(WRITE_EVERY, () -> ledger.write(round))) {
            crew.work(() -> deliver(round));
        } finally {
            ledger.finish(round, intake.lease());
            intake.putBack(round.close());
        }
    }

    private void deliver(Round round) {
        while (crew.mayWork()) {
            Optional<Held> next = round.next();
            if (next.isEmpty()) {
                return;
            }
            next.ifPresent(held -> deliver(held, round));
        }
        intake.putBack(round.close());
    }

    /** What fails by a fault of ours costs no other mail: its claim lapses, and it goes again as one that may have gone. */
    private void deliver(Held held, Round round) {
        try {
            preparation.prepare(held).map(postmen::hand).ifPresent(outcome -> round.add(new Attempt(held, outcome)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Delivery %d broke off.", held.id());
        } finally {
            round.leave(held);
        }
    }
}
