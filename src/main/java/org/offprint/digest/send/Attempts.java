package org.offprint.digest.send;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.mail.Ready;
import org.offprint.outbox.Outcome;

/**
 * The attempts to send one chunk's mails: a few workers hand them over, one thread starts them and collects the answers.
 */
final class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    /** The most answers that are written down together. */
    private static final int GROUP = 100;

    private final BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private final HandOver handOver;
    private final Hold hold;
    private final Executor workers;
    private volatile boolean relayRests;
    private int open;

    Attempts(HandOver handOver, Hold hold, Executor workers) {
        this.handOver = handOver;
        this.hold = hold;
        this.workers = workers;
        this.relayRests = handOver.resting();
    }

    /** Whether another mail may be started. */
    public boolean mayGoOn() {
        return !relayRests && !handOver.stopped() && hold.mayGoOn();
    }

    public boolean relayRests() {
        return relayRests;
    }

    /** How many have no answer yet. */
    public int open() {
        return open;
    }

    public void start(List<Ready> mails, Corpus corpus) {
        open += mails.size();
        mails.forEach(ready -> workers.execute(() -> answers.add(new Answered(ready, attempt(ready, corpus)))));
    }

    /** Null when it was not tried, or is as good as not tried. */
    private @Nullable Outcome attempt(Ready ready, Corpus corpus) {
        if (!mayGoOn()) {
            return null;
        }
        try {
            Outcome outcome = handOver.hand(ready, corpus);
            boolean rests =
                    outcome instanceof Outcome.Deferred deferred && deferred.cause() == Outcome.Deferred.Cause.RELAY;
            relayRests |= rests;
            return rests ? null : outcome;
        } catch (Throwable e) {
            // without an answer the chunk would be waited for, and held, for ever
            LOG.errorf(e, "Edition %d: nobody knows what became of its mail.", ready.edition());
            return new Outcome.Unknown(e.toString());
        }
    }

    /** The answers of a while, those of mails that were not tried left out. */
    public List<Answered> group(Duration patience) {
        List<Answered> group = new ArrayList<>();
        long end = System.nanoTime() + patience.toNanos();
        int left = Math.min(GROUP, open);
        try {
            for (; left > 0; left--) {
                Answered next = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    break;
                }
                group.add(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open -= group.size();
        group.removeIf(answered -> answered.outcome() == null);
        return group;
    }
}
