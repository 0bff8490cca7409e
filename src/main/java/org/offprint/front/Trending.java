package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.offprint.front.form.Words;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matcher;
import org.offprint.match.Ranking;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;

/** The papers that are talked about on the newest day that has papers. */
@Singleton
final class Trending {

    private static final int SHOWN = 6;
    private static final int MOST_A_DAY = 2_000;
    private static final int BY_TREND_ALONE = 100;

    private final Papers papers;
    private final Matcher matcher;
    private final Ranking ranking;
    private final Clock clock;

    Trending(Papers papers, Matcher matcher, Ranking ranking, Clock clock) {
        this.papers = papers;
        this.matcher = matcher;
        this.ranking = ranking;
        this.clock = clock;
    }

    /**
     * @param title says which day it is
     * @param lines none when no paper was collected yet
     */
    record Board(String title, List<PaperLine> lines) {}

    Board board() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return papers.dayBefore(today.plusDays(1))
                .map(day -> board(day, day.equals(today), now))
                .orElse(new Board("Trending papers", List.of()));
    }

    private Board board(LocalDate day, boolean today, Instant now) {
        List<PaperView> ofDay = papers.ofDay(day, MOST_A_DAY);
        List<PaperLine> lines = ranking
                .rank(matcher.match(Map.of(), ofDay), PackedInterests.NONE, BY_TREND_ALONE, index -> true, now, SHOWN)
                .stream()
                .map(match -> PaperLine.of(match.paper()))
                .toList();
        return new Board(today ? "Trending today" : "Trending on " + Words.on(day), lines);
    }
}
