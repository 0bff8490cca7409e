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
        this.brevity = Brevity.of(
                texts.stream().mapToInt(text -> text.abstractText().length()).toArray());
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

    /** See {@link Brevity}. */
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

    /** They will be asked about more than once. */
    synchronized void prepare() {
        usedBefore = true;
        postings();
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
