package org.offprint.tex;

/**
 * A stretch of a source that reads otherwise.
 *
 * @param from its first UTF-16 unit in the source
 * @param to behind its last one
 * @param text what stands there instead, may be empty
 */
record Edit(int from, int to, String text) {

    Edit {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("an edit replaces something");
        }
    }

    /** By how much what follows moves. */
    int shift() {
        return text.length() - (to - from);
    }
}
