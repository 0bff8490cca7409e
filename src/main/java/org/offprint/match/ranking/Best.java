package org.offprint.match.ranking;

import java.util.Arrays;

/**
 * Puts the best of many papers in order, the higher key the better; of equals the lower rank. Where few are wanted, each
 * takes its place at once. Where many are, it throws away the others when it is full. Either way it then takes none that
 * is worse. Used again for the next reader by the same thread.
 */
final class Best {

    private static final int BUCKETS = 256;
    /** So few are put in order one by one. */
    private static final int FEW = 24;
    /** Rather a bit more room than to throw away often. */
    private static final int SPARE = 4 * FEW;

    private int[] ranks = new int[0];
    private double[] keys = new double[0];
    private int[] spreadRanks = new int[0];
    private double[] spreadKeys = new double[0];
    private int size;
    private int limit;
    private int room;
    private double least;

    /** Forgets all; so many are wanted, out of so many that may be added. */
    void begin(int wanted, int most) {
        limit = Math.min(wanted, most);
        size = 0;
        least = Double.NEGATIVE_INFINITY;
        room = 3 * limit + SPARE;
        if (room > ranks.length) {
            ranks = new int[room];
            keys = new double[room];
            spreadRanks = new int[room];
            spreadKeys = new double[room];
        }
    }

    void add(int paper, double key, Ties ties) {
        if (key < least) {
            return;
        }
        ranks[size] = ties.rank(paper);
        keys[size++] = key;
        if (limit <= FEW) {
            forward(size - 1);
            forget();
        } else if (size == room) {
            cut();
        }
    }

    /** Their ranks, the best first. */
    int[] take() {
        cut();
        return Arrays.copyOf(ranks, size);
    }

    private void cut() {
        int settled = roughly(0, size);
        for (int at = 1; at < settled; at++) {
            forward(at);
        }
        forget();
    }

    private void forget() {
        if (size > limit) {
            size = limit;
            least = limit == 0 ? Double.POSITIVE_INFINITY : keys[limit - 1];
        }
    }

    /** Lets none stand far from its place, until as many as are wanted are settled; says where that is. */
    private int roughly(int from, int to) {
        if (to - from <= FEW) {
            return to;
        }
        double high = keys[from];
        double low = high;
        for (int i = from + 1; i < to; i++) {
            high = Math.max(high, keys[i]);
            low = Math.min(low, keys[i]);
        }
        if (high == low) {
            Arrays.sort(ranks, from, to);
            return to;
        }
        int[] ends = spread(from, to, high, (BUCKETS - 1) / (high - low));
        int at = from;
        for (int bucket = 0; bucket < BUCKETS && at < limit; bucket++) {
            at = ends[bucket] - at > FEW ? roughly(at, ends[bucket]) : ends[bucket];
        }
        return at;
    }

    /** Over buckets, the highest keys in the first; says where each ends. */
    private int[] spread(int from, int to, double high, double scale) {
        int[] ends = new int[BUCKETS];
        for (int i = from; i < to; i++) {
            ends[bucket(high - keys[i], scale)]++;
        }
        int start = from;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            start += ends[bucket];
            ends[bucket] = start - ends[bucket];
        }
        for (int i = from; i < to; i++) {
            int at = ends[bucket(high - keys[i], scale)]++;
            spreadRanks[at] = ranks[i];
            spreadKeys[at] = keys[i];
        }
        System.arraycopy(spreadRanks, from, ranks, from, to - from);
        System.arraycopy(spreadKeys, from, keys, from, to - from);
        return ends;
    }

    private static int bucket(double below, double scale) {
        return Math.min(BUCKETS - 1, (int) (below * scale));
    }

    /** Lets one step forward until a better one stands before it. */
    private void forward(int from) {
        double key = keys[from];
        int rank = ranks[from];
        int at = from;
        for (; at > 0 && (keys[at - 1] < key || keys[at - 1] == key && ranks[at - 1] > rank); at--) {
            keys[at] = keys[at - 1];
            ranks[at] = ranks[at - 1];
        }
        keys[at] = key;
        ranks[at] = rank;
    }
}
