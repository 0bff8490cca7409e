package org.offprint.match.search;

import org.jspecify.annotations.Nullable;

/**
 * How many papers a search looks through.
 *
 * @param searched that many, those that were stored last
 * @param held of so many
 * @param percent how far the index of all is made, 0 to 99; null when it is made
 */
public record Coverage(long searched, long held, @Nullable Integer percent) {

    /** Whether it looks through all. */
    public boolean isWhole() {
        return searched >= held;
    }
}
