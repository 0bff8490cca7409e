package org.offprint.match.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.offprint.interest.Interests;
import org.offprint.match.Matches.Hits;
import org.offprint.match.ranking.SearchOrder;

/**
 * Papers that are searched together, and ranked as a run of their own. Thread-safe.
 *
 * @param day counted from 1970-01-01, or {@link #ALL_DAYS}
 */
record Section(long day, List<LeafReaderContext> segments, Columns papers, SearchOrder order) {

    static final long ALL_DAYS = Long.MIN_VALUE;

    Section(long day, List<LeafReaderContext> segments, Columns papers) {
        this(day, segments, papers, new SearchOrder(papers));
    }

    Finding find(Search search) throws IOException {
        Hits hits = hits(search);
        List<Long> ids = Arrays.stream(search.order().pick(order, hits, search))
                .mapToObj(papers::id)
                .toList();
        return new Finding(hits.papers().length, ids);
    }

    private Hits hits(Search search) throws IOException {
        Interests.Entry line = search.line();
        Hits found = line == null ? Hits.NONE : new Hunt(segments, papers).hits(line.expression());
        return search.wantsAll() ? allBut(found.papers()) : found;
    }

    /** Nothing is wanted: all are as good, but for those that are not wanted. */
    private Hits allBut(int[] excluded) {
        boolean[] out = new boolean[papers.size()];
        for (int paper : excluded) {
            out[paper] = true;
        }
        int[] left = IntStream.range(0, out.length).filter(paper -> !out[paper]).toArray();
        float[] scores = new float[left.length];
        Arrays.fill(scores, 1);
        return new Hits(left, scores);
    }
}
