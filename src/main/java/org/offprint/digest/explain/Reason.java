package org.offprint.digest.explain;

/** The one reason that decides whether a reader gets a paper; the earlier one wins. */
public enum Reason {
    /** An edition with it was taken by the mail server. */
    SENT,
    /** An edition with it is on its way. */
    UNDER_WAY,
    /** The reader gets no digests now. */
    NO_DIGESTS,
    /** It was collected before the reader's window begins. */
    BEFORE_THE_WINDOW,
    /** A line of the reader's takes it out. */
    EXCLUDED,
    /** No line of the reader's hits it. */
    NO_HIT,
    /** It matches; so many others match better. */
    BELOW_THE_CUT,
    /** As things stand, the reader's next digest brings it. */
    NEXT
}
