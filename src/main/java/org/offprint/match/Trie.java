package org.offprint.match;

import java.util.BitSet;
import org.offprint.match.numbers.Ints;
import org.offprint.match.numbers.LongIntMap;

/**
 * All phrases of a run. The node for the first j words has an edge to the one for j+1 words with the label of the next
 * word, and one to the node for j+2 with the label of the next two joined: so a long phrase has as many nodes as words,
 * and not one for each way of joining them. Two phrases share a node only when they ask for the same labels so far.
 */
final class Trie {

    static final int ROOT = 0;
    static final int NO_PHRASE = -1;

    /** Three numbers a node: parent, joined label, phrase. */
    private final Ints nodes = new Ints();

    private final LongIntMap firstEdge = new LongIntMap();
    /** Two numbers an edge: its target, and another one with the same label. */
    private final Ints edges = new Ints();

    private final BitSet firstLabels = new BitSet();
    private int phrases;

    Trie() {
        newNode(ROOT, Labels.NOWHERE);
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
        if (phrase(node) == NO_PHRASE) {
            nodes.set(node * 3 + 2, phrases++);
        }
        return phrase(node);
    }

    /** The node for one word more. Its edge is kept also where no text has the word: the next phrase finds it by that. */
    private int child(int parent, int single, int joined) {
        for (int edge = edge(parent, single); edge != LongIntMap.ABSENT; edge = next(edge)) {
            int node = target(edge);
            if (nodes.get(node * 3) == parent && nodes.get(node * 3 + 1) == joined) {
                return node;
            }
        }
        int added = newNode(parent, joined);
        addEdge(parent, single, added);
        if (parent != ROOT && joined != Labels.NOWHERE) {
            addEdge(nodes.get(parent * 3), joined, added);
        }
        return added;
    }

    private int newNode(int parent, int joined) {
        nodes.add(parent);
        nodes.add(joined);
        return nodes.add(NO_PHRASE) / 3;
    }

    private void addEdge(int from, int label, int to) {
        long key = key(from, label);
        if (from == ROOT && label >= 0) {
            firstLabels.set(label);
        }
        int edge = edges.add(to) / 2;
        edges.add(firstEdge.get(key));
        firstEdge.put(key, edge);
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
        return nodes.size() / 3;
    }

    int phrases() {
        return phrases;
    }

    /** The phrase that ends at a node, or {@link #NO_PHRASE}. */
    int phrase(int node) {
        return nodes.get(node * 3 + 2);
    }

    /** The first edge from a node with a label, or {@link LongIntMap#ABSENT}. */
    int edge(int node, int label) {
        return firstEdge.get(key(node, label));
    }

    int target(int edge) {
        return edges.get(2 * edge);
    }

    /** Another edge from the same node with the same label. */
    int next(int edge) {
        return edges.get(2 * edge + 1);
    }
}
