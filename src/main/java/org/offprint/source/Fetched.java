package org.offprint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.Copy;

/**
 * What one look at a source brought.
 *
 * @param broken the entries that could not be understood; the others are in {@code copies}
 * @param readUpTo how far it was read, in words of the source's type; null when the type keeps no such mark
 */
record Fetched(
        List<Copy> copies, List<Broken> broken, @Nullable String readUpTo) {

    Fetched {
        copies = List.copyOf(copies);
        broken = List.copyOf(broken);
    }
}
