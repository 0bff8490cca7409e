package org.offprint.match;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a phrase's word and a text's word are compared by: a label is a stem, a spelling or a word's beginning. Not
 * thread-safe.
 */
final class Labels {

    static final int NOWHERE = -1;

    private static final int[] NONE = new int[0];

    private final Vocabulary vocabulary;
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final TreeSet<Integer> prefixLengths = new TreeSet<>();
    private final Map<Integer, int[]> prefixesOf = new HashMap<>();

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The label that a phrase asks for, {@link #NOWHERE} when no text has it. */
    int of(String word, boolean exact, boolean prefix) {
        if (prefix) {
            prefixLengths.add(word.length());
            return -2 - prefixes.computeIfAbsent(word, added -> prefixes.size());
        }
        int number = exact ? vocabulary.spelling(word) : vocabulary.stem(word);
        return number == Vocabulary.UNKNOWN ? NOWHERE : number << 1 | (exact ? 1 : 0);
    }

    boolean havePrefixes() {
        return !prefixes.isEmpty();
    }

    int stem(int spelling) {
        return vocabulary.stemOf(spelling) << 1;
    }

    int exact(int spelling) {
        return spelling << 1 | 1;
    }

    /** The labels of the beginnings that a spelling has. */
    int[] prefixes(int spelling) {
        return prefixes.isEmpty() ? NONE : prefixesOf.computeIfAbsent(spelling, this::compared);
    }

    private int[] compared(int spelling) {
        String term = vocabulary.term(spelling);
        Ints found = new Ints();
        for (int length : prefixLengths.headSet(term.length(), true)) {
            Integer number = prefixes.get(term.substring(0, length));
            if (number != null) {
                found.add(-2 - number);
            }
        }
        return found.toArray();
    }
}
