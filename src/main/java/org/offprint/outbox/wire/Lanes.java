package org.offprint.outbox.wire;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many sessions the mail server bears at a time. Half as many after it said that they are too many (421), and then one
 * more after each hundred mails that went well. As long as it never says so, as many as bring more mails a second: see
 * {@link Pace}. Thread-safe.
 */
final class Lanes {

    private static final int FIRST = 4;
    private static final int MOST = 256;
    private static final int GOOD_RUN = 100;
    /** A rate that was measured for less is chance. */
    private static final long ROUND = Duration.ofMillis(300).toNanos();

    private final LongSupplier nanos;
    private final Pace pace = new Pace(MOST);
    private int open = FIRST;
    private int busy;
    private int waiting;
    private int wellSince;
    private boolean halved;
    private int halvings;
    private boolean allUsed;
    private long since;

    Lanes() {
        this(System::nanoTime);
    }

    Lanes(LongSupplier nanos) {
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    /** Waits for a free one. */
    synchronized void enter() {
        boolean interrupted = false;
        waiting++;
        while (busy >= open) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        waiting--;
        busy++;
        allUsed |= busy == open;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether who is in one may go on with another mail: it is not one too many, and nobody waits for a free one. */
    synchronized boolean mayStay() {
        return busy <= open && waiting == 0;
    }

    synchronized void leave() {
        busy--;
        notifyAll();
    }

    /** A mail went well. */
    synchronized void well() {
        wellSince++;
        if (halved && open < MOST && wellSince >= GOOD_RUN) {
            open(open + 1);
        } else if (!halved && wellSince >= Math.max(GOOD_RUN, 2 * open)) {
            endRound(nanos.getAsLong() - since);
        }
    }

    private void endRound(long took) {
        if (took >= ROUND) {
            open(allUsed ? pace.after(open, wellSince / (double) took) : open);
        }
    }

    /** How often they were halved. */
    synchronized int halvings() {
        return halvings;
    }

    /**
     * They are too many; whether there are others, so that it is worth trying again with fewer. Those who hear so at the same
     * time say the same thing: it counts once.
     *
     * @param seen how often they had been halved when the one began that was told so
     */
    synchronized boolean halve(int seen) {
        if (seen != halvings) {
            return true;
        }
        boolean others = busy > 1;
        halved = true;
        halvings++;
        open(Math.max(1, Math.min(open, busy) / 2));
        return others;
    }

    private void open(int lanes) {
        open = lanes;
        wellSince = 0;
        allUsed = false;
        since = nanos.getAsLong();
        notifyAll();
    }

    synchronized int open() {
        return open;
    }
}
