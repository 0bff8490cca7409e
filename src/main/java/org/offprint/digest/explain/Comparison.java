package org.offprint.digest.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper beside a reader's lines.
 *
 * @param lines all of the reader's, as typed
 * @param hits the wanted lines that hit it, in the reader's order
 * @param excludedBy the unwanted lines that hit it, as typed
 * @param nearest the wanted line that comes nearest when none hits; null when nothing of any is there
 */
record Comparison(
        List<String> lines,
        List<Hit> hits,
        List<String> excludedBy,
        @Nullable NearMiss nearest) {
    Comparison {
        lines = List.copyOf(lines);
        hits = List.copyOf(hits);
        excludedBy = List.copyOf(excludedBy);
    }
}
