package org.offprint.outbox.wire;

/**
 * Finds how many sessions are worth having by trying: twice as many, kept when they bring clearly more mails a second, and
 * from time to time half as many, three at least, kept when they bring nearly as many. More than that only wait for one
 * another, and take the processors from the pages. Not thread-safe.
 */
final class Pace {

    /** Where each answer takes its time, twice the sessions bring twice the mails; less than this is chance. */
    private static final double CLEARLY_MORE = 1.25;

    private static final double NEARLY_AS_MANY = 0.92;
    private static final int FEWEST = 3;
    /** Rounds between two trials, once the number was found. */
    private static final int PAUSE = 20;

    private final int most;
    private double before;
    /** What is being tried: the sessions before it, or 0. */
    private int tried;

    private int pause;
    private boolean fewerNext;

    Pace(int most) {
        this.most = most;
    }

    /**
     * The sessions for the next round.
     *
     * @param open those of the last round, all of which were used
     * @param rate mails in a unit of time that they brought
     */
    int after(int open, double rate) {
        if (tried == 0) {
            return pause-- > 0 ? open : tryOther(open, rate);
        }
        boolean worthIt = rate >= before * (open > tried ? CLEARLY_MORE : NEARLY_AS_MANY);
        int back = tried;
        tried = 0;
        if (worthIt) {
            return tryOther(open, rate);
        }
        pause = PAUSE;
        fewerNext = !fewerNext;
        return back;
    }

    private int tryOther(int open, double rate) {
        int other = fewerNext ? Math.max(FEWEST, open / 2) : Math.min(most, 2 * open);
        if (other == open) {
            fewerNext = !fewerNext;
            pause = PAUSE;
            return open;
        }
        before = rate;
        tried = open;
        return other;
    }
}
