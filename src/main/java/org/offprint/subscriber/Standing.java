package org.offprint.subscriber;

/** Where a reader stands, and so what may be mailed. */
public enum Standing {
    /** Asked for, not confirmed: gets a confirmation and nothing else. */
    PENDING,
    /** Gets digests. */
    ACTIVE,
    /** Gets none until a day; then the next digest makes the reader active again. */
    PAUSED,
    /** Left: gets nothing. */
    GONE
}
