package org.offprint.match.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.offprint.paper.PaperView;

/** How a run's papers stand when nothing else tells them apart: the newer first, then the lower id. Immutable. */
final class Ties {

    private final int[] papers;
    private final int[] ranks;
    /** By rank: a digest's list then takes no new number for each paper. */
    private final Long[] ids;

    private Ties(List<PaperView> all, int[] papers) {
        this.papers = papers;
        this.ranks = new int[papers.length];
        this.ids = new Long[papers.length];
        for (int rank = 0; rank < papers.length; rank++) {
            ranks[papers[rank]] = rank;
            ids[rank] = all.get(papers[rank]).id();
        }
    }

    static Ties of(List<PaperView> papers) {
        Comparator<Integer> newer =
                Comparator.comparing((Integer at) -> papers.get(at).day()).reversed();
        int[] sorted = IntStream.range(0, papers.size())
                .boxed()
                .sorted(newer.thenComparing(at -> papers.get(at).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Ties(papers, sorted);
    }

    /** From 0 on, each once. */
    int rank(int paper) {
        return ranks[paper];
    }

    int paper(int rank) {
        return papers[rank];
    }

    /** The ids of the papers of these ranks, from a place on. */
    List<Long> ids(int[] some, int from) {
        Long[] found = new Long[some.length - from];
        for (int i = 0; i < found.length; i++) {
            found[i] = ids[some[from + i]];
        }
        return List.of(found);
    }
}
