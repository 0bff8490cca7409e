package org.offprint.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.offprint.interest.Analysis;
import org.offprint.paper.PaperView;

/**
 * Reads a paper's phrases: one to three neighbouring words with nothing but a blank or a hyphen between them, of which
 * the first and the last mean something. A phrase goes by the stems of its words, 21 bits each. Not thread-safe.
 */
final class Phrases {

    private static final int LONGEST = 3;
    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    private static final int SHORTEST_WORD = 2;

    private final Vocabulary vocabulary;
    private final BitSet known = new BitSet();
    private final BitSet meaning = new BitSet();

    Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Is shown each phrase, as often as it occurs, and where it stands. */
    interface Visitor {
        void see(long key, boolean title, int start, int end);
    }

    void read(PaperView paper, Texts texts, Visitor visitor) {
        read(paper.title(), texts.title(), true, visitor);
        read(paper.abstractText(), texts.abstractText(), false, visitor);
    }

    private void read(String text, Lattice words, boolean title, Visitor visitor) {
        for (int first = 0; first < words.length(); first++) {
            long key = 0;
            for (int at = first; at < Math.min(first + LONGEST, words.length()); at++) {
                if (at > first && !neighbours(text, words.ends()[at - 1], words.starts()[at])) {
                    break;
                }
                key = key << BITS | stem(words, at) + 1;
                if (means(words.single()[first]) && means(words.single()[at])) {
                    visitor.see(key, title, words.starts()[first], words.ends()[at]);
                }
            }
        }
    }

    private int stem(Lattice words, int at) {
        return vocabulary.stemOf(words.single()[at]) & MASK >> 1;
    }

    private static boolean neighbours(String text, int end, int start) {
        return start - end == 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }

    private boolean means(int spelling) {
        if (!known.get(spelling)) {
            known.set(spelling);
            String term = vocabulary.term(spelling);
            meaning.set(
                    spelling,
                    term.length() >= SHORTEST_WORD
                            && term.codePoints().anyMatch(Character::isLetter)
                            && !Analysis.isFunctionWord(term)
                            && !Analysis.isStockWord(term));
        }
        return meaning.get(spelling);
    }

    /** The phrase of these words; empty when no paper has one of them, or there are more than three. */
    static Optional<Long> key(List<String> words, Vocabulary vocabulary) {
        long key = 0;
        for (String word : words) {
            int stem = vocabulary.stem(word);
            if (stem == Vocabulary.UNKNOWN) {
                return Optional.empty();
            }
            key = key << BITS | (stem & MASK >> 1) + 1;
        }
        return words.size() > LONGEST ? Optional.empty() : Optional.of(key);
    }

    /** How many words a phrase has. */
    static int length(long key) {
        return key >>> BITS == 0 ? 1 : key >>> 2 * BITS == 0 ? 2 : LONGEST;
    }

    /** Whether the words of one phrase stand within the other, in order and side by side. */
    static boolean within(long inner, long outer) {
        int length = length(inner);
        long mask = (1L << BITS * length) - 1;
        for (int skip = 0; skip <= length(outer) - length; skip++) {
            if ((outer >>> BITS * skip & mask) == inner) {
                return true;
            }
        }
        return false;
    }

    /** Whether more than half of the words of one phrase stand in the other, in whatever order. */
    static boolean mostly(long one, long other) {
        int shared = 0;
        for (long rest = one; rest != 0; rest >>>= BITS) {
            shared += within(rest & MASK, other) ? 1 : 0;
        }
        return shared * 2 > length(one);
    }
}
