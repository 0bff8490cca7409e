package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Match;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.Ranking;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** Finds papers by day and by expression, with the matcher that the digests use. */
@Singleton
class SearchPapers {

    /** The papers that a search looks through: the last collected. */
    static final int MOST = 10_000;

    /** What a reader has who never moved the slider. */
    private static final int POPULARITY = 30;

    private final Papers papers;
    private final Matcher matcher;
    private final Ranking ranking;
    private final Clock clock;

    SearchPapers(Papers papers, Matcher matcher, Ranking ranking, Clock clock) {
        this.papers = papers;
        this.matcher = matcher;
        this.ranking = ranking;
        this.clock = clock;
    }

    /** @throws Refusal with a fault in {@code q} when the expression cannot be understood */
    Found search(PaperQuery query) {
        Interests wanted = understood(query.text());
        Matches run = matcher.match(expressions(wanted), candidates(query));
        List<PaperView> all = new ArrayList<>(
                ranking.rank(run, packed(wanted), POPULARITY, paper -> true, clock.instant(), MOST).stream()
                        .map(Match::paper)
                        .toList());
        if (query.sort() == PaperSort.NEWEST) {
            all.sort(PaperSort.NEWEST_FIRST);
        }
        int from = Math.min((query.page() - 1) * PaperQuery.PAGE_SIZE, all.size());
        List<PaperView> shown = all.subList(from, Math.min(from + PaperQuery.PAGE_SIZE, all.size()));
        return new Found(all.size(), query.page(), String.join("; ", wanted.readBack()), hits(shown, run, wanted));
    }

    private List<PaperView> candidates(PaperQuery query) {
        return query.day() == null ? papers.collectedSince(Instant.EPOCH, MOST) : papers.ofDay(query.day(), MOST);
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

    /** Numbered as they stand: nothing is stored for a search. */
    private static Map<Integer, Expression> expressions(Interests wanted) {
        Map<Integer, Expression> expressions = new HashMap<>();
        wanted.entries().forEach(entry -> expressions.put(expressions.size(), entry.expression()));
        return expressions;
    }

    private static PackedInterests packed(Interests wanted) {
        List<PackedInterests.Line> lines = new ArrayList<>();
        wanted.entries().forEach(entry -> lines.add(new PackedInterests.Line(lines.size(), entry.excludes())));
        return PackedInterests.of(lines);
    }

    private static List<Found.Hit> hits(List<PaperView> shown, Matches run, Interests wanted) {
        Map<Long, Integer> places = new HashMap<>();
        run.papers().forEach(paper -> places.put(paper.id(), places.size()));
        return shown.stream()
                .map(paper -> new Found.Hit(paper, spans(run, places.getOrDefault(paper.id(), 0), wanted)))
                .toList();
    }

    private static List<Span> spans(Matches run, int paper, Interests wanted) {
        Collection<Span> spans = new TreeSet<>();
        for (int i = 0; i < wanted.entries().size(); i++) {
            if (!wanted.entries().get(i).excludes()) {
                spans.addAll(run.spans(i, paper));
            }
        }
        return List.copyOf(spans);
    }
}
