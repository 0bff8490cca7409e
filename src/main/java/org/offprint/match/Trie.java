package org.offprint.match;

import java.util.BitSet;

/**
 * All phrases of a run. The node for the first j words has an edge to the one for j+1 words with the label of the next
 * word, and one to the node for j+2 with the label of the next two joined: so a long phrase has as many nodes as words,
 * and not one for each way of joining them. Two phrases share a node only when they ask for the same labels so far.
 */
final class Trie {

    static final int ROOT = 0;
    static final int NO_PHRASE = -1;

    private final LongIntMap firstChild = new LongIntMap();
    private final Ints nextSibling = new Ints();
    private final Ints parentOf = new Ints();
    private final Ints joinedOf = new Ints();
    private final Ints phraseOf = new Ints();
    private final LongIntMap firstEdge = new LongIntMap();
    private final Ints target = new Ints();
    private final Ints nextEdge = new Ints();
    private final BitSet firstLabels = new BitSet();
    private int phrases;

    Trie() {
        newNode(LongIntMap.ABSENT, ROOT, Labels.NOWHERE);
    }

    /** Adds a phrase that may be there; its number, or {@link #NO_PHRASE} when no text can hold it. */
    int add(Pattern pattern) {
        if (!pattern.possible()) {
            return NO_PHRASE;
        }
        int node = ROOT;
        for (int i = 0; i < pattern.length(); i++) {
            node = child(node, pattern.single()[i], pattern.joined()[i]);
        }
        if (phraseOf.get(node) == NO_PHRASE) {
            phraseOf.set(node, phrases++);
        }
        return phraseOf.get(node);
    }

    private int child(int parent, int single, int joined) {
        long key = key(parent, single);
        int first = firstChild.get(key);
        for (int node = first; node != LongIntMap.ABSENT; node = nextSibling.get(node)) {
            if (joinedOf.get(node) == joined) {
                return node;
            }
        }
        int added = newNode(first, parent, joined);
        firstChild.put(key, added);
        addEdge(parent, single, added);
        if (parent != ROOT) {
            addEdge(parentOf.get(parent), joined, added);
        }
        return added;
    }

    private int newNode(int sibling, int parent, int joined) {
        nextSibling.add(sibling);
        parentOf.add(parent);
        joinedOf.add(joined);
        return phraseOf.add(NO_PHRASE);
    }

    private void addEdge(int from, int label, int to) {
        if (label != Labels.NOWHERE) {
            long key = key(from, label);
            if (from == ROOT && label >= 0) {
                firstLabels.set(label);
            }
            nextEdge.add(firstEdge.get(key));
            firstEdge.put(key, target.add(to));
        }
    }

    private static long key(int node, int label) {
        return (long) node << 32 | label & 0xFFFFFFFFL;
    }

    /** Whether a phrase begins with this stem or spelling; says nothing of beginnings of words. */
    boolean begins(int label) {
        return firstLabels.get(label);
    }

    /** The stems with which phrases begin; a spelling counts as its stem. */
    BitSet firstStems(Vocabulary vocabulary) {
        BitSet stems = new BitSet();
        firstLabels.stream()
                .map(label -> (label & 1) == 0 ? label >> 1 : vocabulary.stemOf(label >> 1))
                .forEach(stems::set);
        return stems;
    }

    int nodes() {
        return phraseOf.size();
    }

    int phrases() {
        return phrases;
    }

    /** The phrase that ends at a node, or {@link #NO_PHRASE}. */
    int phrase(int node) {
        return phraseOf.get(node);
    }

    /** The first edge from a node with a label, or {@link LongIntMap#ABSENT}. */
    int edge(int node, int label) {
        return firstEdge.get(key(node, label));
    }

    int target(int edge) {
        return target.get(edge);
    }

    /** Another edge from the same node with the same label. */
    int next(int edge) {
        return nextEdge.get(edge);
    }
}
