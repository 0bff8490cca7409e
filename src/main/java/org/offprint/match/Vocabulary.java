package org.offprint.match;

import java.util.List;
import org.offprint.interest.Analysis;
import org.offprint.interest.Word;
import org.offprint.match.numbers.Ints;
import org.offprint.match.numbers.LongIntMap;

/**
 * The spellings in a run's texts, joined ones too, and their stems, numbered. Once all texts are read it no longer
 * changes, and any thread may ask.
 */
final class Vocabulary {

    static final int UNKNOWN = Terms.UNKNOWN;

    private final Terms spellings = new Terms();
    private final Terms stems = new Terms();
    private final LongIntMap pairs = new LongIntMap();
    private final Ints stemOf = new Ints();

    Lattice read(String text) {
        List<Word> words = Analysis.words(text);
        int length = words.size();
        Lattice lattice = new Lattice(new int[length], new int[length], new int[length], new int[length]);
        for (int i = 0; i < length; i++) {
            lattice.single()[i] = number(words.get(i).term());
            lattice.starts()[i] = words.get(i).start();
            lattice.ends()[i] = words.get(i).end();
        }
        for (int i = 0; i < length; i++) {
            lattice.joined()[i] = i + 1 < length
                    ? pair(
                            lattice.single()[i],
                            words.get(i).term(),
                            lattice.single()[i + 1],
                            words.get(i + 1).term())
                    : UNKNOWN;
        }
        return lattice;
    }

    /** A pair is joined once, however often it occurs; kept one higher, 0 for "not joined". */
    private int pair(int first, String term, int second, String next) {
        long key = pair(first, second);
        int known = pairs.get(key);
        if (known == LongIntMap.ABSENT) {
            known = Analysis.joined(term, next).map(this::number).orElse(UNKNOWN) + 1;
            pairs.put(key, known);
        }
        return known - 1;
    }

    private int number(String spelling) {
        int known = spellings.find(spelling);
        if (known != Terms.UNKNOWN) {
            return known;
        }
        String term = Analysis.stem(spelling);
        int stem = stems.find(term);
        stemOf.add(stem != Terms.UNKNOWN ? stem : stems.add(term));
        return spellings.add(spelling);
    }

    /** The number of a spelling that occurs, or {@link #UNKNOWN}. */
    int spelling(String term) {
        return spellings.find(term);
    }

    /** The number of a term's stem when it occurs, or {@link #UNKNOWN}. */
    int stem(String term) {
        return stem(term, spelling(term));
    }

    /** The same, of a term whose spelling was looked up before. */
    int stem(String term, int spelling) {
        return spelling != UNKNOWN ? stemOf(spelling) : stems.find(Analysis.stem(term));
    }

    /** Whether two spellings stand side by side somewhere: then {@link #joined} knows them. */
    boolean neighbours(int first, int second) {
        return first != UNKNOWN && second != UNKNOWN && pairs.get(pair(first, second)) != LongIntMap.ABSENT;
    }

    /** The spelling of two neighbours as one, {@link #UNKNOWN} when they are not joined. */
    int joined(int first, int second) {
        return pairs.get(pair(first, second)) - 1;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /** How many stems there are. */
    int stems() {
        return stems.size();
    }

    int stemOf(int spelling) {
        return stemOf.get(spelling);
    }

    String term(int spelling) {
        return spellings.get(spelling);
    }
}
