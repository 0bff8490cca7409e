package org.offprint.match;

import java.util.Arrays;

/** A growing list of longs. Not thread-safe. */
final class Longs {

    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    long[] all() {
        return Arrays.copyOf(values, size);
    }

    /** Each once, ascending. */
    long[] distinct() {
        return Arrays.stream(all()).sorted().distinct().toArray();
    }
}
