package org.offprint.subscriber;

/** How much of each paper a digest shows. */
public enum Detail {
    /** Title, authors, counts. */
    TITLES,
    /** And two or three sentences. */
    SHORT,
    /** And the whole abstract. */
    FULL
}
