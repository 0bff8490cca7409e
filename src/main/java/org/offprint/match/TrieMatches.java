package org.offprint.match;

import java.util.Arrays;
import java.util.List;
import org.offprint.paper.PaperView;

/** What one pass found; spans are looked up when somebody asks. */
final class TrieMatches implements Matches {

    private final List<PaperView> papers;
    private final HitTable hits;
    private final Marks marks;

    TrieMatches(List<PaperView> papers, HitTable hits, Marks marks) {
        this.papers = papers;
        this.hits = hits;
        this.marks = marks;
    }

    @Override
    public List<PaperView> papers() {
        return papers;
    }

    @Override
    public Hits hits(int expression) {
        return hits.get(expression);
    }

    @Override
    public List<Span> spans(int expression, int paper) {
        boolean hit = Arrays.binarySearch(hits(expression).papers(), paper) >= 0;
        return hit ? marks.of(expression, paper) : List.of();
    }
}
