package org.offprint.match.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Analysis;
import org.offprint.match.numbers.Ints;

/**
 * Where words with one beginning stand. They can be thousands: their places are read word after word and not paper after
 * paper, of those papers only that will be asked about.
 */
final class PrefixSpots implements Spots {

    private static final int NONE = -1;

    private final TermsEnum dictionary;
    private final BytesRef beginning;
    private final String before;
    private final int[] last;
    private final Ints previous = new Ints();
    private final Ints places = new Ints();
    private @Nullable PostingsEnum postings;

    /**
     * @param beginning the terms' first bytes, their kind too
     * @param before only words count that this one is joined with; empty for all words
     * @param numbers how many the segment has
     */
    PrefixSpots(TermsEnum dictionary, BytesRef beginning, String before, int numbers) {
        this.dictionary = dictionary;
        this.beginning = beginning;
        this.before = before;
        this.last = new int[numbers];
        Arrays.fill(last, NONE);
    }

    private interface Reading {
        void of(PostingsEnum term) throws IOException;
    }

    @Override
    public void addPapers(FixedBitSet papers) throws IOException {
        eachTerm(PostingsEnum.NONE, papers::or);
    }

    @Override
    public void expect(FixedBitSet papers) throws IOException {
        eachTerm(PostingsEnum.POSITIONS, term -> {
            int paper = nextOf(papers, 0);
            while (paper != DocIdSetIterator.NO_MORE_DOCS) {
                int at = term.docID() < paper ? term.advance(paper) : term.docID();
                if (at == paper) {
                    remember(term, paper);
                    at = paper + 1;
                }
                paper = nextOf(papers, at);
            }
        });
    }

    private static int nextOf(FixedBitSet papers, int from) {
        return from < papers.length() ? papers.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private void eachTerm(int what, Reading reading) throws IOException {
        if (dictionary.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        BytesRef term = dictionary.term();
        while (term != null && StringHelper.startsWith(term, beginning)) {
            if (before.isEmpty()
                    || Analysis.joined(before, term.utf8ToString().substring(1)).isPresent()) {
                PostingsEnum read = dictionary.postings(postings, what);
                postings = read;
                reading.of(read);
            }
            term = dictionary.next();
        }
    }

    private void remember(PostingsEnum term, int paper) throws IOException {
        for (int i = term.freq(); i > 0; i--) {
            places.add(term.nextPosition());
            last[paper] = previous.add(last[paper]);
        }
    }

    @Override
    public void addPlaces(int paper, Places all) {
        for (int at = last[paper]; at != NONE; at = previous.get(at)) {
            all.add(places.get(at));
        }
    }

    @Override
    public int count(int paper) {
        int count = 0;
        for (int at = last[paper]; at != NONE; at = previous.get(at)) {
            count++;
        }
        return count;
    }
}
