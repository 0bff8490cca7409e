package org.offprint.outbox.wire;

/**
 * How many sessions the mail server bears at a time: half as many after it said that they are too many (421), one more
 * after each hundred mails that went well. Thread-safe.
 */
final class Lanes {

    private static final int MOST = 256;
    private static final int GOOD_RUN = 100;

    private int open = MOST;
    private int busy;
    private int wellSince;

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
        if (open < MOST && ++wellSince >= GOOD_RUN) {
            open++;
            wellSince = 0;
            notifyAll();
        }
    }

    /** They are too many; whether there are others, so that it is worth trying again with fewer. */
    synchronized boolean halve() {
        boolean others = busy > 1;
        open = Math.max(1, Math.min(open, busy) / 2);
        wellSince = 0;
        return others;
    }

    synchronized int open() {
        return open;
    }
}
