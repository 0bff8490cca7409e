package org.offprint.match.search;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;

/** Where something stands in one field of a segment's papers, which go by the segment's own numbers. Asked once. */
interface Spots {

    /** Adds all papers that have it somewhere; others may be among them. */
    void addPapers(FixedBitSet papers) throws IOException;

    /** Says which papers will be asked about, before the first one is. */
    void expect(FixedBitSet papers) throws IOException;

    /** Adds the places at which it begins in a paper; papers come in ascending order. */
    void addPlaces(int paper, Places places) throws IOException;

    /** At how many places it begins in a paper: cheaper than all of them, which may be asked for afterwards. */
    int count(int paper) throws IOException;
}
