package org.offprint.paper;

/** What became of one copy. */
public sealed interface Verdict {

    /** The id of the paper that the copy is of. */
    long paper();

    /** It is the first copy of a new paper. */
    record Added(long paper) implements Verdict {}

    /** It told something new about a paper that was there already. */
    record Updated(long paper) implements Verdict {}

    /** All that it says was known. */
    record Known(long paper) implements Verdict {}
}
