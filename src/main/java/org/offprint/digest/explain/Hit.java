package org.offprint.digest.explain;

import java.util.List;

/**
 * A line of the reader's that hits the paper.
 *
 * @param line as typed
 * @param words what it hits in title and abstract, as they stand there; empty when it hits an author, a category or an
 *     organisation only
 */
public record Hit(String line, List<String> words) {
    public Hit {
        words = List.copyOf(words);
    }
}
