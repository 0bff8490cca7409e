package org.offprint.digest.preview;

/** What is to be expected of a day that no edition was made of. */
public enum Prospect {
    /** It is over. */
    OVER,
    /** There is none that day: the reader did not choose it, pauses, had one, or gets none at all. */
    NONE,
    /** It is the next one. */
    NEXT,
    /** Others come before it. */
    LATER
}
