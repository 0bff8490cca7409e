package org.offprint.match.bench;

import java.util.BitSet;

/** A way of finding readers' papers, the first so many readers of some {@link Material}. */
interface Way extends AutoCloseable {

    String name();

    /** How many readers it is measured with: a slow way gets fewer. */
    int readers();

    /** Finds their papers once, the best ten of each where it knows which are better; any answer, so that it is not left out. */
    Object serve();

    /** The papers that it found for a reader, by their indexes. */
    BitSet found(int reader);

    /** Seconds of a core that were spent on it so far. */
    default double spent() {
        return Stopwatch.now();
    }

    @Override
    default void close() {}
}
