package org.offprint.match.search;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;

/** Where one thing stands right before another. */
final class PairSpots implements Spots {

    private final Spots first;
    private final Spots second;
    private final FixedBitSet both;
    private final Places here = new Places();
    private final Places next = new Places();

    /** @param numbers how many the segment has */
    PairSpots(Spots first, Spots second, int numbers) {
        this.first = first;
        this.second = second;
        this.both = new FixedBitSet(numbers);
    }

    @Override
    public void addPapers(FixedBitSet papers) throws IOException {
        first.addPapers(both);
        FixedBitSet others = new FixedBitSet(both.length());
        second.addPapers(others);
        both.and(others);
        papers.or(both);
    }

    @Override
    public void expect(FixedBitSet papers) throws IOException {
        both.and(papers);
        first.expect(both);
        second.expect(both);
    }

    @Override
    public void addPlaces(int paper, Places places) throws IOException {
        if (both.get(paper)) {
            here.clear();
            first.addPlaces(paper, here);
            next.clear();
            second.addPlaces(paper, next);
            places.addLeading(here, 1, next);
        }
    }

    @Override
    public int count(int paper) throws IOException {
        Places places = new Places();
        addPlaces(paper, places);
        return places.count();
    }
}
