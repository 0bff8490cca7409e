package org.offprint.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.offprint.match.numbers.Ints;

/**
 * Which papers have which stem, joined spellings too: where few phrases are asked for, few papers need a walk.
 *
 * @param offsets the papers of stem s are {@code papers[offsets[s]]} to {@code papers[offsets[s + 1] - 1]}
 */
record Postings(int[] offsets, int[] papers) {

    static Postings of(List<Texts> texts, Vocabulary vocabulary) {
        int[] counts = new int[vocabulary.stems() + 1];
        Ints owners = new Ints();
        Ints owned = new Ints();
        for (int paper = 0; paper < texts.size(); paper++) {
            for (int stem : texts.get(paper).stems(vocabulary)) {
                counts[stem + 1]++;
                owners.add(paper);
                owned.add(stem);
            }
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        int[] next = counts.clone();
        int[] papers = new int[owners.size()];
        for (int i = 0; i < papers.length; i++) {
            papers[next[owned.get(i)]++] = owners.get(i);
        }
        return new Postings(counts, papers);
    }

    /** The papers that have one of these stems. */
    BitSet papersWith(BitSet stems) {
        BitSet found = new BitSet();
        for (int stem = stems.nextSetBit(0); stem >= 0; stem = stems.nextSetBit(stem + 1)) {
            for (int i = offsets[stem]; i < offsets[stem + 1]; i++) {
                found.set(papers[i]);
            }
        }
        return found;
    }
}
