package org.offprint.match;

import java.util.Arrays;

/** Keeps the best few of many numbers, by an order of theirs: a heap whose root is the worst that is kept. */
final class Best {

    /** An order of numbers. */
    interface Order {
        boolean before(int one, int other);
    }

    private final Order order;
    private final int limit;
    private int[] heap = new int[16];
    private int size;

    Best(int limit, Order order) {
        this.limit = limit;
        this.order = order;
    }

    void offer(int number) {
        if (size < limit) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
            }
            heap[size] = number;
            up(size++);
        } else if (limit > 0 && order.before(number, heap[0])) {
            heap[0] = number;
            down();
        }
    }

    /** Those that were kept, the best first; nothing is kept afterwards. */
    int[] take() {
        int[] best = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            best[i] = heap[0];
            heap[0] = heap[--size];
            down();
        }
        return best;
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && order.before(heap[(at - 1) / 2], heap[at])) {
            at = swap(at, (at - 1) / 2);
        }
    }

    private void down() {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && order.before(heap[child], heap[child + 1])) {
                child++;
            }
            if (!order.before(heap[at], heap[child])) {
                return;
            }
            at = swap(at, child);
        }
    }

    private int swap(int one, int other) {
        int kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
        return other;
    }
}
