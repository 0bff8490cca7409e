package org.offprint.match.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.FixedBitSet;

/** Where one term stands. */
final class TermSpots implements Spots {

    private final PostingsEnum papers;
    private final PostingsEnum places;

    /** Of the term at which the dictionary stands. */
    TermSpots(TermsEnum at) throws IOException {
        papers = at.postings(null, PostingsEnum.NONE);
        places = at.postings(null, PostingsEnum.POSITIONS);
    }

    @Override
    public void addPapers(FixedBitSet all) throws IOException {
        all.or(papers);
    }

    @Override
    public void expect(FixedBitSet asked) {}

    @Override
    public void addPlaces(int paper, Places all) throws IOException {
        for (int i = count(paper); i > 0; i--) {
            all.add(places.nextPosition());
        }
    }

    @Override
    public int count(int paper) throws IOException {
        int at = places.docID() < paper ? places.advance(paper) : places.docID();
        return at == paper ? places.freq() : 0;
    }
}
