package org.offprint.digest.send;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.mail.Ready;
import org.offprint.outbox.Outcome;

/**
 * The attempts to send one chunk's mails: a few workers hand them over, each one behind the other, and one thread starts them
 * and collects the answers.
 */
final class Attempts implements AutoCloseable {

    /** The most answers that are written down together. */
    private static final int GROUP = 100;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Answered> answers = new LinkedBlockingQueue<>();
    private final AtomicInteger runs = new AtomicInteger();
    private final HandOver handOver;
    private final Hold hold;
    private final Workers workers;
    private volatile boolean relayRests;
    private int open;

    Attempts(HandOver handOver, Hold hold, Workers workers) {
        this.handOver = handOver;
        this.hold = hold;
        this.workers = workers;
        this.relayRests = handOver.resting();
    }

    /** Not made into a mail yet. */
    record Waiting(Ready ready, Corpus corpus) {}

    /** Whether another mail may be started. */
    public boolean mayGoOn() {
        return !relayRests && !handOver.stopped() && hold.mayGoOn();
    }

    /** How many have no answer yet. */
    public int open() {
        return open;
    }

    public void start(List<Ready> mails, Corpus corpus) {
        open += mails.size();
        workers.backlog().add(mails.size());
        mails.forEach(ready -> waiting.add(new Waiting(ready, corpus)));
        staff();
    }

    /** As many as the mail server bears, while there is something to do. */
    private void staff() {
        while (!waiting.isEmpty()) {
            int now = runs.get();
            if (now >= workers.wanted()) {
                return;
            }
            if (runs.compareAndSet(now, now + 1)) {
                begin();
            }
        }
    }

    private void begin() {
        try {
            workers.execute(this::run);
        } catch (Throwable e) {
            runs.decrementAndGet();
            throw e;
        }
    }

    private void run() {
        try {
            hand(new AttemptRun(this, handOver));
        } finally {
            runs.decrementAndGet();
            staff();
        }
    }

    private void hand(AttemptRun run) {
        try {
            handOver.hand(run);
        } catch (Throwable e) {
            run.abandon(e);
        }
    }

    /** The next one that is to be made into a mail; null when there is none. */
    @Nullable
    Waiting next() {
        Waiting next = waiting.poll();
        if (next != null) {
            workers.backlog().taken();
        }
        return next;
    }

    /** Nobody begins what still waits. */
    @Override
    public void close() {
        while (next() != null) {
            continue;
        }
    }

    /** @param outcome null when it was not tried, or is as good as not tried */
    void answer(Ready ready, @Nullable Outcome outcome) {
        boolean rests =
                outcome instanceof Outcome.Deferred deferred && deferred.cause() == Outcome.Deferred.Cause.RELAY;
        relayRests |= rests;
        answers.add(new Answered(ready, rests ? null : outcome));
    }

    /** The answers of a while, those of mails that were not tried left out. */
    public List<Answered> group(Duration patience) {
        // a run that ended may have found no thread for the one after it
        staff();
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
