package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.offprint.front.form.Words;
import org.offprint.front.recent.Kept;
import org.offprint.paper.Papers;

/** The papers that are talked about on the newest day that has papers. Thread-safe. */
@Singleton
class Trending {

    private static final int SHOWN = 6;

    private final SearchPapers searchPapers;
    private final Papers papers;
    private final Clock clock;
    private final Kept<Moment, Board> kept = new Kept<>();

    Trending(SearchPapers searchPapers, Papers papers, Clock clock) {
        this.searchPapers = searchPapers;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * @param title says which day it is
     * @param cards none when no paper was collected yet
     */
    record Board(String title, List<PaperCard> cards) {}

    /** A board is good for a minute: ranking a day takes longer than all the rest of the start page. */
    private record Moment(Instant minute, String papers) {}

    Board board() {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return kept.of(new Moment(minute, papers.stamp()), () -> board(LocalDate.ofInstant(minute, ZoneOffset.UTC)));
    }

    private Board board(LocalDate today) {
        return papers.dayBefore(today.plusDays(1))
                .map(day -> new Board(day.equals(today) ? "Trending today" : "Trending on " + Words.on(day), of(day)))
                .orElse(new Board("Trending papers", List.of()));
    }

    private List<PaperCard> of(LocalDate day) {
        return searchPapers.search(new PaperQuery(day, "", PaperSort.TRENDING, 1)).hits().stream()
                .limit(SHOWN)
                .map(PaperCard::of)
                .toList();
    }
}
