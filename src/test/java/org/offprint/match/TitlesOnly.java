package org.offprint.match;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.interest.Interests;
import org.offprint.paper.PaperView;

/**
 * The same expressions, but only titles are looked at. What they hit is put in the order of BM25 over titles, which
 * favours the short ones that are about little else; what BM25 doesn't know comes last, the newer paper first.
 */
final class TitlesOnly implements Way {

    private final List<PaperView> papers;
    private final OurWay matching;
    private final BagOfWords ordering;

    TitlesOnly(List<PaperView> papers) {
        this.papers = papers;
        this.matching = new OurWay(papers.stream().map(TitlesOnly::bare).toList(), 0);
        this.ordering = new BagOfWords(papers, PaperView::title);
    }

    @Override
    public List<PaperView> best(Interests interests, int limit) {
        Set<Long> hit = matching.best(interests, papers.size()).stream()
                .map(PaperView::id)
                .collect(Collectors.toSet());
        Stream<PaperView> newest = papers.stream()
                .sorted(Comparator.comparing(PaperView::day).reversed().thenComparing(PaperView::id));
        return Stream.concat(ordering.best(interests, papers.size()).stream(), newest)
                .filter(paper -> hit.contains(paper.id()))
                .distinct()
                .limit(limit)
                .toList();
    }

    private static PaperView bare(PaperView paper) {
        return APaper.titled(paper.title()).number(paper.id()).view();
    }
}
