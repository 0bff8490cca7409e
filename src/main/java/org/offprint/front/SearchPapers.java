package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.interest.Unkept;
import org.offprint.match.Matcher;
import org.offprint.match.search.FindPapers;
import org.offprint.match.search.Finding;
import org.offprint.match.search.Search;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** Finds papers by day and by expression, and says where the shown ones are hit, as the digests do. */
@Singleton
class SearchPapers {

    private final FindPapers findPapers;
    private final SearchHeld searchHeld;
    private final Papers papers;
    private final Matcher matcher;
    private final Clock clock;

    SearchPapers(FindPapers findPapers, SearchHeld searchHeld, Papers papers, Matcher matcher, Clock clock) {
        this.findPapers = findPapers;
        this.searchHeld = searchHeld;
        this.papers = papers;
        this.matcher = matcher;
        this.clock = clock;
    }

    /** @throws Refusal with a fault in {@code q} when the expression cannot be understood */
    Found search(PaperQuery query) {
        Interests wanted = understood(query.text());
        // ages count from the minute: all searches within it share them, and pages follow one another
        Search search = query.search(wanted, clock.instant().truncatedTo(ChronoUnit.MINUTES));
        return findPapers
                .find(search)
                .map(finding -> shown(query, wanted, finding))
                .orElseGet(() -> searchHeld.search(query, wanted, percent()));
    }

    private Found shown(PaperQuery query, Interests wanted, Finding finding) {
        Map<Long, PaperView> found = papers.byIds(finding.ids());
        List<PaperView> shown = finding.ids().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Found(
                finding.total(),
                query.page(),
                wanted,
                Found.Hit.of(wanted, matcher.match(Unkept.of(wanted).expressions(), shown), shown),
                findPapers.coverage());
    }

    private int percent() {
        Integer percent = findPapers.coverage().percent();
        return percent == null ? 0 : percent;
    }

    private static Interests understood(String text) {
        try {
            return text.isEmpty()
                    ? Interests.NONE
                    : Interests.excludes(text)
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
