package org.offprint.match.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Positions in one text, as bits. Used again for the next text. Not thread-safe. */
final class Places {

    private long[] bits = new long[8];
    private int used;

    void add(int place) {
        set(place >> 6, 1L << place);
    }

    /** Adds those of {@code here} from which one of {@code onward} is {@code step} (1 or 2) further; null is everywhere. */
    void addLeading(Places here, int step, @Nullable Places onward) {
        for (int word = 0; word < here.used; word++) {
            long found = onward == null ? here.bits[word] : here.bits[word] & onward.movedDown(word, step);
            if (found != 0) {
                set(word, found);
            }
        }
    }

    private void set(int word, long found) {
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(word + 1, bits.length * 2));
        }
        bits[word] |= found;
        used = Math.max(used, word + 1);
    }

    private long movedDown(int word, int step) {
        long low = word < used ? bits[word] >>> step : 0;
        return word + 1 < used ? low | bits[word + 1] << (Long.SIZE - step) : low;
    }

    void clear() {
        Arrays.fill(bits, 0, used, 0);
        used = 0;
    }

    boolean isEmpty() {
        return used == 0;
    }

    int count() {
        int count = 0;
        for (int word = 0; word < used; word++) {
            count += Long.bitCount(bits[word]);
        }
        return count;
    }
}
