package org.offprint.digest.send;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.Mail;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Parcel;

/** Mails that one worker hands over, each made when it is asked for. For one thread. */
final class AttemptRun implements Supplier<@Nullable Parcel> {

    private static final Logger LOG = Logger.getLogger(AttemptRun.class);

    private final Attempts attempts;
    private final HandOver handOver;
    private final Set<Attempt> onTheirWay = new LinkedHashSet<>();

    AttemptRun(Attempts attempts, HandOver handOver) {
        this.attempts = attempts;
        this.handOver = handOver;
    }

    @Override
    public @Nullable Parcel get() {
        Attempts.Waiting one;
        while ((one = attempts.next()) != null) {
            Attempt attempt = attempt(one);
            if (attempt != null) {
                return attempt;
            }
        }
        return null;
    }

    /** Null when it is answered already: not tried, or not to be made, which is never skipped quietly. */
    private @Nullable Attempt attempt(Attempts.Waiting one) {
        Ready ready = one.ready();
        if (!attempts.mayGoOn()) {
            attempts.answer(ready, null);
            return null;
        }
        try {
            Attempt attempt = new Attempt(ready, handOver.mail(ready, one.corpus()));
            onTheirWay.add(attempt);
            return attempt;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Edition %d could not be made into a mail.", ready.edition());
            attempts.answer(
                    ready, new Outcome.Rejected(Outcome.Rejected.Fate.FAILED, "the mail could not be made: " + e));
            return null;
        }
    }

    /** Without an answer the chunk would be waited for, and held, for ever. */
    void abandon(Throwable e) {
        Attempts.Waiting next = onTheirWay.isEmpty() ? attempts.next() : null;
        if (next != null) {
            unknown(next.ready(), e);
        }
        onTheirWay.forEach(attempt -> unknown(attempt.ready, e));
    }

    private void unknown(Ready ready, Throwable e) {
        LOG.errorf(e, "Edition %d: nobody knows what became of its mail.", ready.edition());
        attempts.answer(ready, new Outcome.Unknown(e.toString()));
    }

    /** One mail on its way. */
    private final class Attempt implements Parcel {

        private final Ready ready;
        private final Mail mail;
        private boolean withheld;

        Attempt(Ready ready, Mail mail) {
            this.ready = ready;
            this.mail = mail;
        }

        @Override
        public Mail mail() {
            return mail;
        }

        @Override
        public boolean mayGo() {
            withheld = !attempts.mayGoOn();
            return !withheld;
        }

        @Override
        public void became(Outcome outcome) {
            onTheirWay.remove(this);
            if (withheld) {
                attempts.answer(ready, null);
            } else {
                handOver.saw(outcome);
                attempts.answer(ready, outcome);
            }
        }
    }
}
