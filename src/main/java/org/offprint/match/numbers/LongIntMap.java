package org.offprint.match.numbers;

/** Numbers by keys of 64 bits, without boxing. One thread writes, afterwards any may read. */
public final class LongIntMap {

    public static final int ABSENT = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SLOTS = 64;

    /** A slot is a key and, beside it in the same line of the cache, its number plus one; 0 is an empty slot. */
    private long[] slots = new long[2 * FIRST_SLOTS];

    private int size;

    public int get(long key) {
        return (int) slots[slot(key) + 1] - 1;
    }

    /** @param value 0 or more */
    public void put(long key, int value) {
        int slot = slot(key);
        if (slots[slot + 1] == 0 && ++size * 3L > slots.length) {
            grow();
            slot = slot(key);
        }
        slots[slot] = key;
        slots[slot + 1] = value + 1L;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        long mixed = key * MIX;
        int slot = (int) (mixed >>> 32 ^ mixed) << 1 & mask;
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }
}
