package org.offprint.subscriber;

/** What a reader gets on a day on which no paper matched. */
public enum WhenEmpty {
    /** No mail. */
    SKIP,
    /** A mail that says so. */
    NOTE,
    /** The trending papers. */
    TRENDING
}
