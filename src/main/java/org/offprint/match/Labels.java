package org.offprint.match;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.interest.Analysis;
import org.offprint.match.numbers.Ints;

/**
 * What a phrase's word and a text's word are compared by: a label is a stem, a spelling or a word's beginning. One
 * thread writes, afterwards any may read.
 */
final class Labels {

    static final int NOWHERE = -1;

    private static final int[] NONE = new int[0];

    private final Vocabulary vocabulary;
    private final Map<String, Integer> prefixes = new HashMap<>();
    private final TreeSet<Integer> prefixLengths = new TreeSet<>();
    private final Map<Integer, int[]> prefixesOf = new ConcurrentHashMap<>();

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The label of a word's beginning. */
    int prefix(String beginning) {
        prefixLengths.add(beginning.length());
        return -2 - prefixes.computeIfAbsent(beginning, added -> prefixes.size());
    }

    /** The label that a phrase's whole word asks for, {@link #NOWHERE} when no text has it. */
    int of(String word, int spelling, boolean exact) {
        int number = exact ? spelling : vocabulary.stem(word, spelling);
        return number == Vocabulary.UNKNOWN ? NOWHERE : number << 1 | (exact ? 1 : 0);
    }

    int spelling(String word) {
        return vocabulary.spelling(word);
    }

    /** The label of two whole words written as one; most of them stand side by side in a text, which is quicker to find. */
    int joined(String word, int spelling, String next, int second, boolean exact) {
        if (!vocabulary.neighbours(spelling, second)) {
            return Analysis.joined(word, next)
                    .map(joined -> of(joined, vocabulary.spelling(joined), exact))
                    .orElse(NOWHERE);
        }
        int joined = vocabulary.joined(spelling, second);
        return joined == Vocabulary.UNKNOWN ? NOWHERE : exact ? exact(joined) : stem(joined);
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
