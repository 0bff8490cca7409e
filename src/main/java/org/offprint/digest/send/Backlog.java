package org.offprint.digest.send;

import java.time.Duration;

/** How many mails of all chunks of this node wait for a worker. Thread-safe. */
final class Backlog {

    private int mails;

    synchronized void add(int more) {
        mails += more;
    }

    /** A worker has one. */
    synchronized void taken() {
        mails--;
        notifyAll();
    }

    /** Waits until there are fewer; whether there are. */
    synchronized boolean awaitFewer(int than, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (mails >= than) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
