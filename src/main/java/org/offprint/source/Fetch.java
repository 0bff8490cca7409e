package org.offprint.source;

import org.offprint.paper.SourceType;

/** How the sources of one type are read. Thread-safe; called with no transaction open. */
public interface Fetch {

    SourceType type();

    /** What a source of this type is like where its settings do not say. */
    Habits habits();

    /**
     * Refuses settings that this type cannot be read with.
     *
     * @throws IllegalArgumentException in words for the operator
     */
    default void check(Source source) {}

    /**
     * Reads what is new, or a part of it.
     *
     * @throws RuntimeException when the source cannot be read at all; its message becomes the source's last words
     */
    Fetched from(Look look);
}
