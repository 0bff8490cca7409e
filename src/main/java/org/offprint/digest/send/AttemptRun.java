package org.offprint.digest.send;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.Mail;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Parcel;

/** Mails that one worker hands over, each made when it is asked for. For one thread. */
final class AttemptRun implements Supplier<@Nullable Parcel> {

    private static final Logger LOG = Logger.getLogger(AttemptRun.class);

    private final Attempts attempts;
    private final HandOver handOver;
    private final Set<Attempt> onTheirWay = new LinkedHashSet<>();
    /** Taken from those that wait, not yet on its way, and not answered either. */
    private @Nullable Ready begun;

    private boolean asked;

    AttemptRun(Attempts attempts, HandOver handOver) {
        this.attempts = attempts;
        this.handOver = handOver;
    }

    @Override
    public @Nullable Parcel get() {
        Attempts.Waiting one;
        while ((one = next()) != null) {
            Attempt attempt = attempt(one);
            begun = null;
            if (attempt != null) {
                return attempt;
            }
        }
        return null;
    }

    private Attempts.@Nullable Waiting next() {
        asked = true;
        Attempts.Waiting next = attempts.next();
        begun = next == null ? null : next.ready();
        return next;
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

    /**
     * Answers all that this run has not: the chunk would be waited for, and held, for ever. A run that broke off before it
     * asked for any mail takes one, for the next run might fare no better, and the one after that.
     */
    void abandon(Throwable e) {
        if (!asked) {
            next();
        }
        Ready notMade = begun;
        if (notMade != null) {
            attempts.answer(
                    notMade, new Deferred(Deferred.Cause.MAIL, "the mail did not get as far as the wire: " + e));
        }
        onTheirWay.forEach(attempt -> attempts.answer(attempt.ready, new Outcome.Unknown(e.toString())));
        LOG.errorf(
                e,
                "A run broke off; edition %s is tried again later, and nobody knows what became of the mails of %s.",
                notMade == null ? "none" : notMade.edition(),
                onTheirWay.stream().map(attempt -> attempt.ready.edition()).toList());
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
            try {
                if (!withheld) {
                    handOver.saw(outcome);
                }
            } finally {
                attempts.answer(ready, withheld ? null : outcome);
                onTheirWay.remove(this);
            }
        }
    }
}
