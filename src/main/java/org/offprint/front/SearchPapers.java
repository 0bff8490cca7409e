package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** Finds papers by day and by expression, with the matcher that the digests use. */
@Singleton
class SearchPapers {

    /** What a reader has who never moved the slider. */
    private static final int POPULARITY = 30;

    private final Papers papers;
    private final HeldPapers held;
    private final Matcher matcher;
    private final Ranking ranking;
    private final Clock clock;

    SearchPapers(Papers papers, HeldPapers held, Matcher matcher, Ranking ranking, Clock clock) {
        this.papers = papers;
        this.held = held;
        this.matcher = matcher;
        this.ranking = ranking;
        this.clock = clock;
    }

    /** @throws Refusal with a fault in {@code q} when the expression cannot be understood */
    Found search(PaperQuery query) {
        Numbered wanted = new Numbered(understood(query.text()));
        Matches run = matcher.match(wanted.expressions(), candidates(query));
        List<PaperView> all = new ArrayList<>(
                ranking.rank(run, wanted.packed(), POPULARITY, paper -> true, clock.instant(), HeldPapers.MOST).stream()
                        .map(Match::paper)
                        .toList());
        if (query.sort() == PaperSort.NEWEST) {
            all.sort(PaperSort.NEWEST_FIRST);
        }
        int from = Math.min((query.page() - 1) * PaperQuery.PAGE_SIZE, all.size());
        List<PaperView> shown = all.subList(from, Math.min(from + PaperQuery.PAGE_SIZE, all.size()));
        return new Found(
                all.size(), query.page(), String.join("; ", wanted.interests().readBack()), wanted.hits(shown, run));
    }

    private List<PaperView> candidates(PaperQuery query) {
        return query.day() == null ? held.since(Instant.EPOCH) : papers.ofDay(query.day(), HeldPapers.MOST);
    }

    private static Interests understood(String text) {
        try {
            return text.isEmpty()
                    ? Interests.NONE
                    : text.startsWith("-")
                            ? Interests.parse(List.of(text))
                            : new Interests(List.of(new Interests.Entry(Expression.parse(text), false)));
        } catch (BadExpression bad) {
            throw Refusal.badInput("q", "At character " + bad.at() + ": " + bad.reason(), bad.remedy());
        } catch (Refusal refusal) {
            throw Refusal.badInput(refusal.problem().errors().stream()
                    .map(fault -> new Fault("q", fault.reason(), fault.remedy()))
                    .toList());
        }
    }
}
