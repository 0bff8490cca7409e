package org.offprint.match.numbers;

import java.util.Arrays;

/** A growing list of ints. Not thread-safe. */
public final class Ints {

    private int[] values = new int[16];
    private int size;

    public int add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size] = value;
        return size++;
    }

    public int get(int at) {
        return values[at];
    }

    public void set(int at, int value) {
        values[at] = value;
    }

    public int size() {
        return size;
    }

    /** Keeps only the first ones. */
    public void cut(int length) {
        size = length;
    }

    public void clear() {
        size = 0;
    }

    public void copyTo(int[] target, int from) {
        System.arraycopy(values, 0, target, from, size);
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
