package org.offprint.match.numbers;

import java.util.Arrays;

/** A growing list of longs. Not thread-safe. */
public final class Longs {

    private long[] values = new long[64];
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    public long[] all() {
        return Arrays.copyOf(values, size);
    }

    /** Each once, ascending. */
    public long[] distinct() {
        return Arrays.stream(all()).sorted().distinct().toArray();
    }
}
