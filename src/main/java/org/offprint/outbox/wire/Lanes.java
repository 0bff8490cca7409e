package org.offprint.outbox.wire;

import java.util.function.LongSupplier;

/**
 * How many sessions the mail server bears at a time. Begins with a few; twice as many for as long as they are all used and
 * bring more mails a second, as where each answer takes its time; half as many after it said that they are too many
 * (421), and then one more after each hundred mails that went well. Thread-safe.
 */
final class Lanes {

    private static final int FIRST = 8;
    private static final int MOST = 256;
    private static final int GOOD_RUN = 100;
    /** Less is chance. */
    private static final double MORE = 1.1;
    /** What was once the best is worth less with each round: a mail server changes. */
    private static final double FADES = 0.98;

    private final LongSupplier nanos;
    private int open = FIRST;
    private int busy;
    private int wellSince;
    private boolean halved;
    private boolean allUsed;
    private long since;
    private double best;

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
        while (busy >= open) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        busy++;
        allUsed |= busy == open;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
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
            double rate = wellSince / (double) Math.max(1, nanos.getAsLong() - since);
            boolean worthIt = allUsed && rate > best * MORE;
            best = Math.max(rate, best * FADES);
            open(worthIt ? Math.min(MOST, 2 * open) : open);
        }
    }

    /** They are too many; whether there are others, so that it is worth trying again with fewer. */
    synchronized boolean halve() {
        boolean others = busy > 1;
        halved = true;
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
