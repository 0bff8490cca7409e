package org.offprint.front;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.match.search.Coverage;
import org.offprint.paper.Papers;

/** Makes the page of a day or of a search. Without either it is today's, or the newest that has papers. */
@Singleton
class ListPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final SearchPapers searchPapers;
    private final Papers papers;
    private final Clock clock;

    ListPapers(SearchPapers searchPapers, Papers papers, Clock clock) {
        this.searchPapers = searchPapers;
        this.papers = papers;
        this.clock = clock;
    }

    PaperList list(PaperQuery asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean daily = asked.day() == null && asked.text().isEmpty();
        PaperQuery query = daily ? asked.ofDay(today) : asked;
        Found found = searchPapers.search(query);
        String notice = null;
        if (daily && found.total() == 0) {
            LocalDate newest = papers.dayBefore(today).orElse(null);
            notice = newest == null
                    ? "No papers have been collected yet."
                    : "There are no papers of today yet; these are of the newest day that has some.";
            query = newest == null ? query : asked.ofDay(newest);
            found = searchPapers.search(query);
        }
        return page(query, found, notice);
    }

    /** What the search did not look through, null when it was nothing. */
    static @Nullable String gap(Coverage coverage) {
        if (coverage.isWhole()) {
            return null;
        }
        String searched = String.format(
                Locale.ENGLISH,
                "This looked through %,d of %,d papers, those that were collected last.",
                coverage.searched(),
                coverage.held());
        return coverage.percent() == null
                ? searched
                : searched + " The index of all is being made, " + coverage.percent() + " % so far.";
    }

    private PaperList page(PaperQuery query, Found found, @Nullable String notice) {
        String day =
                query.day() == null || query.text().isEmpty() ? "" : query.day().toString();
        return new PaperList(
                heading(query, found),
                found.readBack(),
                notice == null ? gap(found.coverage()) : notice,
                PaperList.Form.of(query.text(), day, query.sort()),
                List.of(),
                found.hits().stream().map(PaperCard::of).toList(),
                ways(query, found));
    }

    private static String heading(PaperQuery query, Found found) {
        String papers = found.total() == 0
                ? "No papers"
                : String.format(Locale.ENGLISH, "%,d paper%s", found.total(), found.total() == 1 ? "" : "s");
        String of = query.day() == null ? "" : " of " + DAY.format(query.day());
        return query.text().isEmpty() ? papers + of : papers + of + " for “" + query.text() + "”";
    }

    private List<PaperList.Way> ways(PaperQuery query, Found found) {
        List<PaperList.Way> ways = new ArrayList<>();
        if (query.page() > 1) {
            ways.add(new PaperList.Way(address(query, query.day(), query.page() - 1), "Previous page"));
        }
        if (found.hasMore()) {
            ways.add(new PaperList.Way(address(query, query.day(), query.page() + 1), "Next page"));
        }
        LocalDate day = query.day();
        if (day != null) {
            papers.dayBefore(day)
                    .ifPresent(earlier -> ways.add(
                            new PaperList.Way(address(query, earlier, 1), "Earlier: " + PaperCard.day(earlier))));
            papers.dayAfter(day)
                    .ifPresent(later ->
                            ways.add(new PaperList.Way(address(query, later, 1), "Later: " + PaperCard.day(later))));
        }
        return ways;
    }

    private static String address(PaperQuery query, @Nullable LocalDate day, int page) {
        return "/papers?sort=" + query.sort().code()
                + (day == null ? "" : "&day=" + day)
                + (query.text().isEmpty() ? "" : "&q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8))
                + (page == 1 ? "" : "&page=" + page);
    }
}
