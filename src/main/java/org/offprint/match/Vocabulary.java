package org.offprint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Analysis;
import org.offprint.interest.Word;

/**
 * The spellings in a run's texts, joined ones too, and their stems, numbered. Once all texts are read it no longer
 * changes, and any thread may ask.
 */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final LongIntMap pairs = new LongIntMap();
    private final List<String> terms = new ArrayList<>();
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
        long key = (long) first << 32 | second;
        int known = pairs.get(key);
        if (known == LongIntMap.ABSENT) {
            known = Analysis.joined(term, next).map(this::number).orElse(UNKNOWN) + 1;
            pairs.put(key, known);
        }
        return known - 1;
    }

    private int number(String spelling) {
        Integer known = spellings.get(spelling);
        if (known != null) {
            return known;
        }
        int added = stemOf.add(stems.computeIfAbsent(Analysis.stem(spelling), stem -> stems.size()));
        spellings.put(spelling, added);
        terms.add(spelling);
        return added;
    }

    /** The number of a spelling that occurs, or {@link #UNKNOWN}. */
    int spelling(String term) {
        return spellings.getOrDefault(term, UNKNOWN);
    }

    /** The number of a term's stem when it occurs, or {@link #UNKNOWN}. */
    int stem(String term) {
        Integer known = spellings.get(term);
        return known != null ? stemOf.get(known) : stems.getOrDefault(Analysis.stem(term), UNKNOWN);
    }

    /** How many stems there are. */
    int stems() {
        return stems.size();
    }

    int stemOf(int spelling) {
        return stemOf.get(spelling);
    }

    String term(int spelling) {
        return terms.get(spelling);
    }
}
