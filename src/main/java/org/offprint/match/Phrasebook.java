package org.offprint.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.match.numbers.Ints;
import org.offprint.match.numbers.LongIntMap;
import org.offprint.match.numbers.Longs;
import org.offprint.paper.PaperView;

/**
 * The phrases that several of a run's papers have, and which paper has which. Immutable, thread-safe.
 *
 * @param keys each phrase by its stems, see {@link Phrases}
 * @param counts how many papers have each
 * @param texts each as it stands in most of them
 * @param ofPaper the phrases of each paper, ascending
 */
record Phrasebook(long[] keys, int[] counts, List<String> texts, List<int[]> ofPaper) {

    /** Rarer ones are the authors' own words. */
    private static final int FEWEST = 3;

    static Phrasebook of(Analysed analysed) {
        Phrases phrases = new Phrases(analysed.vocabulary());
        LongIntMap counts = new LongIntMap();
        for (int paper = 0; paper < analysed.papers().size(); paper++) {
            for (long key : keys(phrases, analysed, paper)) {
                counts.put(key, Math.max(0, counts.get(key)) + 1);
            }
        }
        return new Writer(phrases, counts).write(analysed);
    }

    /** A paper's phrases, each once. */
    private static long[] keys(Phrases phrases, Analysed analysed, int paper) {
        Longs keys = new Longs();
        phrases.read(analysed.papers().get(paper), analysed.texts(paper), (key, title, start, end) -> keys.add(key));
        return keys.distinct();
    }

    /** The second pass: numbers the phrases that are kept. */
    private static final class Writer {

        private final Phrases phrases;
        private final LongIntMap counts;
        private final LongIntMap numbers = new LongIntMap();
        private final Longs kept = new Longs();
        private final List<String> texts = new ArrayList<>();
        private final Ints votes = new Ints();

        Writer(Phrases phrases, LongIntMap counts) {
            this.phrases = phrases;
            this.counts = counts;
        }

        Phrasebook write(Analysed analysed) {
            List<int[]> ofPaper = new ArrayList<>();
            for (int paper = 0; paper < analysed.papers().size(); paper++) {
                ofPaper.add(write(analysed.papers().get(paper), analysed.texts(paper)));
            }
            long[] keys = kept.all();
            int[] found = Arrays.stream(keys).mapToInt(counts::get).toArray();
            return new Phrasebook(keys, found, List.copyOf(texts), List.copyOf(ofPaper));
        }

        private int[] write(PaperView paper, Texts taken) {
            Ints numbered = new Ints();
            phrases.read(paper, taken, (key, title, start, end) -> {
                if (counts.get(key) >= FEWEST) {
                    numbered.add(number(key, (title ? paper.title() : paper.abstractText()).substring(start, end)));
                }
            });
            return Arrays.stream(numbered.toArray()).sorted().distinct().toArray();
        }

        private int number(long key, String text) {
            int known = numbers.get(key);
            if (known == LongIntMap.ABSENT) {
                numbers.put(key, texts.size());
                kept.add(key);
                texts.add(text);
                return votes.add(1);
            }
            vote(known, text);
            return known;
        }

        /** A spelling that most occurrences share is the one that is left in the end. */
        private void vote(int phrase, String text) {
            if (text.equals(texts.get(phrase))) {
                votes.set(phrase, votes.get(phrase) + 1);
            } else if (votes.get(phrase) > 0) {
                votes.set(phrase, votes.get(phrase) - 1);
            } else {
                texts.set(phrase, text);
                votes.set(phrase, 1);
            }
        }
    }
}
