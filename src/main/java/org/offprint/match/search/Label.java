package org.offprint.match.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Where a phrase's word stands in one field of a segment's papers: as one word of the text, or as two in a row. */
final class Label {

    private final List<Spots> single;
    private final List<Spots> joined;
    private final Places one = new Places();
    private final Places two = new Places();
    private @Nullable FixedBitSet papers;
    private int marked = -1;

    Label(List<Spots> single, List<Spots> joined) {
        this.single = single;
        this.joined = joined;
    }

    /** The papers that have it somewhere, and maybe others. */
    FixedBitSet papers(int numbers) throws IOException {
        if (papers == null) {
            papers = new FixedBitSet(numbers);
            for (Spots spots : single) {
                spots.addPapers(papers);
            }
            for (Spots spots : joined) {
                spots.addPapers(papers);
            }
        }
        return papers;
    }

    void expect(FixedBitSet asked) throws IOException {
        for (Spots spots : single) {
            spots.expect(asked);
        }
        for (Spots spots : joined) {
            spots.expect(asked);
        }
    }

    /** Adds where it stands in a paper so that {@code onward} lies right behind it; null is everywhere. */
    void addLeading(int paper, @Nullable Places onward, Places places) throws IOException {
        if (marked != paper) {
            mark(paper);
        }
        places.addLeading(one, 1, onward);
        places.addLeading(two, 2, onward);
    }

    /** At how many places of a paper it stands. No two words of a text begin at one place, but one and a pair do. */
    int count(int paper) throws IOException {
        two.clear();
        for (Spots spots : joined) {
            spots.addPlaces(paper, two);
        }
        if (!two.isEmpty()) {
            markSingle(paper);
            two.addLeading(one, 1, null);
            return two.count();
        }
        int count = 0;
        for (Spots spots : single) {
            count += spots.count(paper);
        }
        return count;
    }

    private void mark(int paper) throws IOException {
        marked = paper;
        markSingle(paper);
        two.clear();
        for (Spots spots : joined) {
            spots.addPlaces(paper, two);
        }
    }

    private void markSingle(int paper) throws IOException {
        one.clear();
        for (Spots spots : single) {
            spots.addPlaces(paper, one);
        }
    }
}
