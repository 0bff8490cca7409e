package org.offprint.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/** Papers with their texts taken apart. Thread-safe. */
final class Analysed {

    private final List<PaperView> papers;
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Texts> texts;
    private final float[] brevity;
    private @Nullable Postings postings;
    private @Nullable Phrasebook phrasebook;
    private boolean usedBefore;

    Analysed(List<PaperView> papers) {
        this.papers = List.copyOf(papers);
        this.texts = new ArrayList<>(papers.size());
        papers.forEach(paper -> texts.add(Texts.of(paper, vocabulary)));
        this.brevity = brevity(texts);
    }

    private static float[] brevity(List<Texts> texts) {
        double usual = texts.stream()
                .mapToInt(text -> text.abstractText().length())
                .filter(length -> length > 0)
                .average()
                .orElse(1);
        float[] brevity = new float[texts.size()];
        for (int paper = 0; paper < brevity.length; paper++) {
            brevity[paper] = (float) (2 / (1 + texts.get(paper).abstractText().length() / usual));
        }
        return brevity;
    }

    List<PaperView> papers() {
        return papers;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Texts texts(int paper) {
        return texts.get(paper);
    }

    /**
     * What a hit in each paper's abstract counts for: 1 where that is as long as abstracts are in the mean, less in a
     * longer one, which names more in passing, and at most 2, so that no single hit outweighs one in the title.
     */
    float[] brevity() {
        return brevity;
    }

    /** The papers that can hold one of the trie's phrases, and maybe others. */
    BitSet worthAWalk(Trie trie, Labels labels) {
        Postings known = labels.havePrefixes() ? null : postings();
        if (known == null) {
            BitSet all = new BitSet();
            all.set(0, papers.size());
            return all;
        }
        return known.papersWith(trie.firstStems(vocabulary));
    }

    /** Made when the papers are asked about for the second time: a run asks only once. */
    private synchronized @Nullable Postings postings() {
        if (postings == null && usedBefore) {
            postings = Postings.of(texts, vocabulary);
        }
        usedBefore = true;
        return postings;
    }

    synchronized Phrasebook phrasebook() {
        if (phrasebook == null) {
            phrasebook = Phrasebook.of(this);
        }
        return phrasebook;
    }
}
