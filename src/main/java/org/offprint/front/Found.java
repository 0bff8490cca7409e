package org.offprint.front;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.offprint.interest.Interests;
import org.offprint.match.Matches;
import org.offprint.match.Span;
import org.offprint.match.search.Coverage;
import org.offprint.paper.PaperView;

/**
 * One page of papers.
 *
 * @param total how many there are on all pages
 * @param page from 1
 * @param wanted what was understood of the search; nothing when there was none
 * @param coverage how many papers were looked through
 */
record Found(int total, int page, Interests wanted, List<Hit> hits, Coverage coverage) {

    /** A paper, and where the search hit it. */
    record Hit(PaperView paper, List<Span> spans) {

        /** Papers of a run, with where they are hit by what was wanted. */
        static List<Hit> of(Interests wanted, Matches run, List<PaperView> shown) {
            Map<Long, Integer> places = new HashMap<>();
            run.papers().forEach(paper -> places.put(paper.id(), places.size()));
            return shown.stream()
                    .map(paper -> new Hit(paper, spans(wanted, run, places.getOrDefault(paper.id(), 0))))
                    .toList();
        }

        private static List<Span> spans(Interests wanted, Matches run, int paper) {
            TreeSet<Span> spans = new TreeSet<>();
            for (int i = 0; i < wanted.entries().size(); i++) {
                if (!wanted.entries().get(i).excludes()) {
                    spans.addAll(run.spans(i, paper));
                }
            }
            return List.copyOf(spans);
        }
    }

    Found {
        hits = List.copyOf(hits);
    }

    /** What was understood, in words; empty when there was no search. */
    String readBack() {
        return String.join("; ", wanted.readBack());
    }

    boolean hasMore() {
        return total > page * PaperQuery.PAGE_SIZE;
    }
}
