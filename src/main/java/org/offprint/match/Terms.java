package org.offprint.match;

import java.util.ArrayList;
import java.util.List;

/** Strings, numbered from 0, and found again without boxing. One thread writes, afterwards any may read. */
final class Terms {

    static final int UNKNOWN = -1;

    private static final int MIX = 0x9E3779B9;

    private final List<String> terms = new ArrayList<>();

    /** A term's hash and, in the lower half, its number plus one; 0 is an empty slot. */
    private long[] slots = new long[64];

    int find(String term) {
        int hash = term.hashCode();
        for (int slot = first(hash); slots[slot] != 0; slot = next(slot)) {
            if ((int) (slots[slot] >>> 32) == hash && terms.get(number(slot)).equals(term)) {
                return number(slot);
            }
        }
        return UNKNOWN;
    }

    /** Adds one that is not there; its number. */
    int add(String term) {
        if ((terms.size() + 1) * 2 > slots.length) {
            grow();
        }
        terms.add(term);
        put((long) term.hashCode() << 32 | terms.size());
        return terms.size() - 1;
    }

    String get(int number) {
        return terms.get(number);
    }

    int size() {
        return terms.size();
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                put(slot);
            }
        }
    }

    private void put(long entry) {
        int slot = first((int) (entry >>> 32));
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = entry;
    }

    private int first(int hash) {
        int mixed = hash * MIX;
        return (mixed >>> 16 ^ mixed) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private int number(int slot) {
        return (int) slots[slot] - 1;
    }
}
