package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.offprint.interest.Interests;
import org.offprint.interest.Unkept;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.ranking.Ranking;
import org.offprint.match.search.Coverage;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;

/** Searches the last papers without an index, with the matcher that the digests use, while the index is being made. */
@Singleton
class SearchHeld {

    private final Papers papers;
    private final HeldPapers held;
    private final Matcher matcher;
    private final Ranking ranking;
    private final Clock clock;

    SearchHeld(Papers papers, HeldPapers held, Matcher matcher, Ranking ranking, Clock clock) {
        this.papers = papers;
        this.held = held;
        this.matcher = matcher;
        this.ranking = ranking;
        this.clock = clock;
    }

    /** @param percent how far the index is */
    Found search(PaperQuery query, Interests wanted, int percent) {
        Unkept unkept = Unkept.of(wanted);
        Matches run = matcher.match(unkept.expressions(), candidates(query));
        List<PaperView> all = inOrder(run, query, unkept);
        int from = Math.min(query.from(), all.size());
        List<PaperView> shown = all.subList(from, Math.min(from + PaperQuery.PAGE_SIZE, all.size()));
        return new Found(
                all.size(),
                query.page(),
                wanted,
                Found.Hit.of(wanted, run, shown),
                coverage(run.papers().size(), percent));
    }

    private List<PaperView> inOrder(Matches run, PaperQuery query, Unkept wanted) {
        List<PaperView> all = new ArrayList<>();
        ranking.rank(run, wanted.packed(), PaperQuery.POPULARITY, paper -> true, clock.instant(), HeldPapers.MOST)
                .forEach(match -> all.add(match.paper()));
        if (query.sort() == PaperSort.NEWEST) {
            all.sort(PaperSort.NEWEST_FIRST);
        }
        return all;
    }

    private List<PaperView> candidates(PaperQuery query) {
        return query.day() == null ? held.last() : papers.ofDay(query.day(), HeldPapers.MOST);
    }

    private Coverage coverage(int searched, int percent) {
        long all = searched < HeldPapers.MOST ? searched : papers.count();
        return new Coverage(searched, all, percent);
    }
}
