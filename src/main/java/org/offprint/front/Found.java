package org.offprint.front;

import java.util.List;
import org.offprint.match.Span;
import org.offprint.match.search.Coverage;
import org.offprint.paper.PaperView;

/**
 * One page of papers.
 *
 * @param total how many there are on all pages
 * @param page from 1
 * @param readBack what was understood of the search, empty when there was none
 * @param coverage how many papers were looked through
 */
record Found(int total, int page, String readBack, List<Hit> hits, Coverage coverage) {

    /** A paper, and where the search hit it. */
    record Hit(PaperView paper, List<Span> spans) {}

    Found {
        hits = List.copyOf(hits);
    }

    boolean hasMore() {
        return total > page * PaperQuery.PAGE_SIZE;
    }
}
