package org.offprint.match.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.interest.PackedInterests;
import org.offprint.match.APaper;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.match.Matches.Hits;
import org.offprint.match.TakenExpressions;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.match.ranking.SearchOrder.Slice;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

/** The index finds what the matcher finds, scores it alike, and puts it in the order of a digest. */
class AgreementTest {

    private static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");
    private static final int EXPRESSIONS = 20_000;

    private final Ranking ranking = new Ranking();

    @Test
    void expressions_of_every_form_have_the_same_hits_and_scores_in_all_seeds() throws IOException {
        List<PaperView> papers = SeedPapers.all();
        int hits = agree(papers, TakenExpressions.from(papers, EXPRESSIONS, 3));
        assertTrue(hits > 5 * EXPRESSIONS, "expressions that find nothing prove nothing");
    }

    @Test
    void fields_are_searched_alike() throws IOException {
        List<PaperView> papers = Decorated.seeds(7);
        int hits = agree(papers, Decorated.expressions(2_000, 8));
        assertTrue(hits > 10_000, "found only " + hits);
    }

    /** With so few letters, words are joined, cut and inflected into each other all the time. */
    @Test
    void words_that_make_each_other_up_are_told_apart_alike() throws IOException {
        Random random = new Random(4);
        List<PaperView> papers = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            papers.add(APaper.titled(babble(random, 4))
                    .saying(babble(random, 12))
                    .by(babble(random, 2), babble(random, 2))
                    .from(babble(random, 2))
                    .number(id)
                    .view());
        }
        List<Expression> expressions = new ArrayList<>();
        while (expressions.size() < 6_000) {
            String phrase = babble(random, 1 + random.nextInt(4));
            String form = List.of(
                            "%s",
                            "%s*", "\"%s\"", "title: %s", "author: %s", "author: %s*", "%s -ed", "%s + s", "%s -ed -st")
                    .get(random.nextInt(9));
            try {
                expressions.add(Expression.parse(form.formatted(phrase)));
            } catch (BadExpression tooShort) {
                // a beginning needs three letters
                continue;
            }
        }
        assertTrue(agree(papers, expressions) > 50_000);
    }

    private static String babble(Random random, int most) {
        List<String> syllables = List.of("tun", "ing", "s", "ed", "e", "t", "un", "tune", "the", "st");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < most; i++) {
            text.append(i == 0 ? "" : " ");
            for (int parts = 1 + random.nextInt(2); parts > 0; parts--) {
                text.append(syllables.get(random.nextInt(syllables.size())));
            }
        }
        return text.toString();
    }

    @Test
    void a_search_has_the_order_of_a_digest() {
        List<PaperView> papers = Decorated.seeds(9);
        List<Expression> taken = TakenExpressions.from(papers, 200, 5);
        try (PaperIndex index = Decorated.indexed(papers)) {
            Shelf shelf = index.publish();
            Matches run = Matchers.byTrie().match(numbered(taken), papers);
            for (int i = 0; i < taken.size(); i++) {
                for (boolean excludes : new boolean[] {false, true}) {
                    // without any trend, papers of which none is wanted more would go by day
                    int popularity = i % 2 == 0 ? 30 : 0;
                    assertEquals(
                            ranked(run, i, excludes, popularity),
                            all(shelf, null, new Interests.Entry(taken.get(i), excludes), trending(popularity)),
                            taken.get(i).text());
                }
            }
            Matches none = Matchers.byTrie().match(Map.of(), papers);
            assertEquals(
                    ids(ranking.rank(none, PackedInterests.of(List.of()), 30, all -> true, NOW, 588)),
                    all(shelf, null, null, trending(30)));
        }
    }

    @Test
    void the_newest_go_by_day_then_by_when_they_were_collected() {
        List<PaperView> papers = Decorated.seeds(11);
        try (PaperIndex index = Decorated.indexed(papers)) {
            List<Long> expected = papers.stream()
                    .sorted(Comparator.comparing(PaperView::day)
                            .thenComparing(PaperView::collectedAt)
                            .reversed()
                            .thenComparing(PaperView::id))
                    .map(PaperView::id)
                    .toList();
            assertEquals(expected, all(index.publish(), null, null, new Search.Newest()));
        }
    }

    @Test
    void a_day_is_searched_as_if_there_were_no_other() {
        List<PaperView> papers = Decorated.seeds(10);
        LocalDate day = papers.get(0).day();
        List<PaperView> ofDay =
                papers.stream().filter(paper -> paper.day().equals(day)).toList();
        assertTrue(ofDay.size() > 20 && ofDay.size() < 200, "a day of " + ofDay.size());
        List<Expression> taken = TakenExpressions.from(ofDay, 500, 6);
        try (PaperIndex index = Decorated.indexed(papers)) {
            Shelf shelf = index.publish();
            Matches run = Matchers.byTrie().match(numbered(taken), ofDay);
            for (int i = 0; i < taken.size(); i++) {
                assertEquals(
                        ranked(run, i, false, 30),
                        all(shelf, day, new Interests.Entry(taken.get(i), false), trending(30)),
                        taken.get(i).text());
            }
            Finding other = shelf.find(new Search(day.minusYears(40), null, trending(30), new Slice(0, 9)));
            assertEquals(new Finding(0, List.of()), other);
        }
    }

    private List<Long> ranked(Matches run, int expression, boolean excludes, int popularity) {
        PackedInterests interests = PackedInterests.of(List.of(new PackedInterests.Line(expression, excludes)));
        return ids(ranking.rank(
                run, interests, popularity, paper -> true, NOW, run.papers().size()));
    }

    private static Search.Order trending(int popularity) {
        return new Search.Trending(popularity, NOW);
    }

    private static List<Long> ids(List<Match> matches) {
        return matches.stream().map(match -> match.paper().id()).toList();
    }

    /** All that is found, page after page. */
    private static List<Long> all(
            Shelf shelf, @Nullable LocalDate day, Interests.@Nullable Entry line, Search.Order order) {
        List<Long> all = new ArrayList<>();
        Finding finding;
        do {
            finding = shelf.find(new Search(day, line, order, new Slice(all.size(), 37)));
            all.addAll(finding.ids());
        } while (all.size() < finding.total());
        assertEquals(finding.total(), all.size());
        return all;
    }

    /** Compares hits and scores, expression by expression; how many hits there were. */
    private static int agree(List<PaperView> papers, List<Expression> taken) throws IOException {
        Matches run = Matchers.byTrie().match(numbered(taken), papers);
        int hits = 0;
        try (PaperIndex index = Decorated.indexed(papers)) {
            Shelf shelf = index.publish();
            Columns columns = Columns.of(shelf.reader());
            for (int i = 0; i < taken.size(); i++) {
                Map<Long, Float> expected =
                        byId(run.hits(i), place -> papers.get(place).id());
                Expression expression = taken.get(i);
                Hits found = new Hunt(shelf.reader().leaves(), columns).hits(expression);
                assertEquals(expected, byId(found, columns::id), expression.text());
                hits += expected.size();
            }
        }
        return hits;
    }

    private static Map<Long, Float> byId(Hits hits, IntToLongFunction id) {
        Map<Long, Float> scores = new TreeMap<>();
        for (int i = 0; i < hits.papers().length; i++) {
            scores.put(id.applyAsLong(hits.papers()[i]), hits.scores()[i]);
        }
        return scores;
    }

    private static Map<Integer, Expression> numbered(List<Expression> taken) {
        Map<Integer, Expression> expressions = new HashMap<>();
        taken.forEach(expression -> expressions.put(expressions.size(), expression));
        return expressions;
    }
}
