package org.offprint.front;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Interests;
import org.offprint.match.ranking.SearchOrder;
import org.offprint.match.search.Search;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/**
 * Which papers somebody wants to see.
 *
 * @param day only those of this day; null for all
 * @param text an expression, empty for all
 * @param page from 1
 */
record PaperQuery(@Nullable LocalDate day, String text, PaperSort sort, int page) {

    static final int PAGE_SIZE = 30;

    /** What a reader has who never moved the slider. */
    static final int POPULARITY = 30;

    /**
     * Reads query parameters; each may be missing or blank.
     *
     * @throws Refusal with a fault for each that cannot be meant
     */
    static PaperQuery parse(@Nullable String day, @Nullable String q, @Nullable String sort, @Nullable String page) {
        List<Fault> faults = new ArrayList<>();
        PaperQuery query =
                new PaperQuery(day(given(day), faults), given(q), sort(given(sort), faults), page(given(page), faults));
        if (!faults.isEmpty()) {
            throw Refusal.badInput(faults);
        }
        return query;
    }

    /** How many papers stand on the pages before. */
    int from() {
        return (page - 1) * PAGE_SIZE;
    }

    /** @param wanted what the text says: one line, or none */
    Search search(Interests wanted, Instant asOf) {
        return new Search(
                day,
                wanted.isEmpty() ? null : wanted.entries().get(0),
                sort == PaperSort.NEWEST ? new Search.Newest() : new Search.Trending(POPULARITY, asOf),
                new SearchOrder.Slice(from(), PAGE_SIZE));
    }

    PaperQuery ofDay(LocalDate other) {
        return new PaperQuery(other, text, sort, page);
    }

    private static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    private static @Nullable LocalDate day(String day, List<Fault> faults) {
        try {
            LocalDate parsed = day.isEmpty() ? null : LocalDate.parse(day);
            if (parsed == null || (parsed.getYear() >= 1000 && parsed.getYear() <= 9000)) {
                return parsed;
            }
        } catch (DateTimeParseException notOne) {
            // answered below
        }
        faults.add(new Fault("day", "“" + shown(day) + "” is no day.", "Write it as 2025-11-24."));
        return null;
    }

    private static PaperSort sort(String sort, List<Fault> faults) {
        return sort.isEmpty()
                ? PaperSort.TRENDING
                : PaperSort.of(sort).orElseGet(() -> {
                    faults.add(new Fault("sort", "“" + shown(sort) + "” is no order.", "Choose trending or newest."));
                    return PaperSort.TRENDING;
                });
    }

    private static int page(String page, List<Fault> faults) {
        if (page.matches("0*[1-9][0-9]{0,5}")) {
            return Integer.parseInt(page);
        }
        if (!page.isEmpty()) {
            faults.add(new Fault("page", "“" + shown(page) + "” is no page.", "Pages count from 1."));
        }
        return 1;
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
