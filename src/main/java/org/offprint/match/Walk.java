package org.offprint.match;

import java.util.Arrays;
import org.offprint.match.numbers.Ints;
import org.offprint.match.numbers.LongIntMap;

/** Goes through texts and says which phrases stand where. Not thread-safe. */
final class Walk {

    /** Hears of a phrase at the words {@code from} to {@code to - 1}; a place may be told twice. */
    interface Listener {
        void hit(int phrase, int from, int to);
    }

    /** An edge spans at most two words, so three places are open at a time. */
    private static final int OPEN = 3;

    private final Trie trie;
    private final Labels labels;
    private final Ints[] nodes = {new Ints(), new Ints(), new Ints()};
    private final int[][] seen;
    private int stamp = 1;

    Walk(Trie trie, Labels labels) {
        this.trie = trie;
        this.labels = labels;
        this.seen = new int[OPEN][trie.nodes()];
    }

    void through(Lattice text, Listener listener) {
        for (int start = 0; start < text.length(); start++) {
            if (begins(text.single()[start]) || begins(text.joined()[start])) {
                from(text, start, listener);
            }
        }
    }

    /** Most places begin nothing: they are passed over at once. */
    private boolean begins(int spelling) {
        return spelling != Vocabulary.UNKNOWN
                && (trie.begins(labels.stem(spelling))
                        || trie.begins(labels.exact(spelling))
                        || labels.prefixes(spelling).length > 0);
    }

    private void from(Lattice text, int start, Listener listener) {
        reach(Trie.ROOT, start, start);
        int at = start;
        for (; at <= text.length() && open(at); at++) {
            Ints here = nodes[at % OPEN];
            for (int i = 0; i < here.size(); i++) {
                visit(text, here.get(i), at, start, listener);
            }
            here.clear();
        }
        newStamp(at - start + OPEN, text.length());
    }

    private void visit(Lattice text, int node, int at, int start, Listener listener) {
        if (trie.phrase(node) != Trie.NO_PHRASE) {
            listener.hit(trie.phrase(node), start, at);
        }
        if (at < text.length()) {
            onward(text, node, at, start);
        }
    }

    /** Marks of another start must not be taken for marks of this one. */
    private void newStamp(int used, int length) {
        stamp += used;
        if (stamp > Integer.MAX_VALUE - length - OPEN) {
            Arrays.stream(seen).forEach(slot -> Arrays.fill(slot, 0));
            stamp = 1;
        }
    }

    private boolean open(int at) {
        return nodes[at % OPEN].size() > 0 || nodes[(at + 1) % OPEN].size() > 0;
    }

    private void onward(Lattice text, int node, int at, int start) {
        int single = text.single()[at];
        follow(node, labels.stem(single), at + 1, start);
        follow(node, labels.exact(single), at + 1, start);
        int[] beginnings = labels.prefixes(single);
        for (int label : beginnings) {
            follow(node, label, at + 1, start);
        }
        int joined = text.joined()[at];
        if (joined != Vocabulary.UNKNOWN) {
            follow(node, labels.stem(joined), at + 2, start);
            follow(node, labels.exact(joined), at + 2, start);
            for (int label : labels.prefixes(joined)) {
                // where the word alone begins so, it needs no second one
                if (Arrays.stream(beginnings).noneMatch(one -> one == label)) {
                    follow(node, label, at + 2, start);
                }
            }
        }
    }

    private void follow(int node, int label, int at, int start) {
        for (int edge = trie.edge(node, label); edge != LongIntMap.ABSENT; edge = trie.next(edge)) {
            reach(trie.target(edge), at, start);
        }
    }

    private void reach(int node, int at, int start) {
        int[] slot = seen[at % OPEN];
        int mark = stamp + at - start;
        if (slot[node] != mark) {
            slot[node] = mark;
            nodes[at % OPEN].add(node);
        }
    }
}
