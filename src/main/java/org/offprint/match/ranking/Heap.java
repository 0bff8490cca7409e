package org.offprint.match.ranking;

import java.util.Arrays;

/**
 * Keeps the best few of many papers, the higher key the better: a heap whose root is the worst that is kept. Equal keys
 * are put in order by {@link Tie}.
 */
final class Heap {

    /** Which of two papers with the same key comes first. */
    interface Tie {
        boolean before(int one, int other);
    }

    private final Tie tie;
    private final int limit;
    private int[] papers = new int[16];
    private double[] keys = new double[16];
    private int size;

    Heap(int limit, Tie tie) {
        this.limit = limit;
        this.tie = tie;
    }

    void offer(int paper, double key) {
        if (size < limit) {
            if (size == papers.length) {
                papers = Arrays.copyOf(papers, size * 2);
                keys = Arrays.copyOf(keys, size * 2);
            }
            papers[size] = paper;
            keys[size] = key;
            up(size++);
        } else if (limit > 0 && key >= keys[0] && before(paper, key, 0)) {
            papers[0] = paper;
            keys[0] = key;
            down();
        }
    }

    private boolean before(int paper, double key, int place) {
        return key > keys[place] || key == keys[place] && tie.before(paper, papers[place]);
    }

    /** Those that were kept, the best first; nothing is kept afterwards. */
    int[] take() {
        return takeWorst(size);
    }

    /** The worst {@code count} of those that were kept, the best of them first; the others are left. */
    int[] takeWorst(int count) {
        int[] worst = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            worst[i] = papers[0];
            size--;
            papers[0] = papers[size];
            keys[0] = keys[size];
            down();
        }
        return worst;
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && before(papers[(at - 1) / 2], keys[(at - 1) / 2], at)) {
            at = swap(at, (at - 1) / 2);
        }
    }

    private void down() {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(papers[child], keys[child], child + 1)) {
                child++;
            }
            if (!before(papers[at], keys[at], child)) {
                return;
            }
            at = swap(at, child);
        }
    }

    private int swap(int one, int other) {
        int paper = papers[one];
        double key = keys[one];
        papers[one] = papers[other];
        keys[one] = keys[other];
        papers[other] = paper;
        keys[other] = key;
        return other;
    }
}
