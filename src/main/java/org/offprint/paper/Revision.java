package org.offprint.paper;

/** The next of the {@link Revisions}, for one transaction. It comes to be when something is marked with it. */
final class Revision {

    private final long number;
    private boolean made;

    Revision(long number) {
        this.number = number;
    }

    /** For something that is added, changed or merged. */
    long mark() {
        made = true;
        return number;
    }

    boolean isMade() {
        return made;
    }
}
