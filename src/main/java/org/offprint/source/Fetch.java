package org.offprint.source;

import org.jspecify.annotations.Nullable;
import org.offprint.paper.SourceType;

/** How the sources of one type are read. Thread-safe; called with no transaction open. */
interface Fetch {

    SourceType type();

    /**
     * Reads what is new.
     *
     * @param readUpTo how far the last success went, in words of this type; null when there is no such mark
     * @throws RuntimeException when the source cannot be read at all; its message becomes the source's last words
     */
    Fetched from(Source source, @Nullable String readUpTo);
}
