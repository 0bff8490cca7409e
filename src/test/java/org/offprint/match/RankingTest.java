package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expression;
import org.offprint.interest.PackedInterests;
import org.offprint.interest.PackedInterests.Line;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.match.ranking.Score;
import org.offprint.match.ranking.Shortlist;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

class RankingTest {

    private static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");

    private final Matcher matcher = new TrieMatcher();
    private final Ranking ranking = new Ranking();

    private final Map<Integer, Expression> expressions = Map.of(
            1, Expression.parse("LoRA"),
            2, Expression.parse("agents"),
            3, Expression.parse("survey"));

    @Test
    void several_hits_add_up() {
        List<PaperView> papers = List.of(
                APaper.titled("LoRA").number(1).view(),
                APaper.titled("LoRA agents").number(2).view(),
                APaper.titled("ranks").number(3).view());
        List<Match> ranked = rank(papers, 0, 1, 2);
        assertEquals(List.of(2L, 1L), ids(ranked));
        assertEquals(List.of(2, 1), ranked.get(0).expressions());
        assertEquals(1.0, ranked.get(0).score().relevance());
        assertTrue(ranked.get(1).score().relevance() < 1);
    }

    @Test
    void an_excluding_line_holds_for_the_whole_digest() {
        List<PaperView> papers = List.of(
                APaper.titled("A survey of LoRA").number(1).view(),
                APaper.titled("LoRA").number(2).view());
        assertEquals(List.of(2L), ids(rank(papers, 30, 1, -3)));
        assertEquals(List.of(2L), ids(rank(papers, 30, -3)), "only excluding lines: the trending papers without those");
    }

    @Test
    void no_candidate_no_match() {
        List<PaperView> papers = List.of(
                APaper.titled("LoRA LoRA").number(1).view(),
                APaper.titled("LoRA").number(2).view());
        List<Match> ranked =
                ranking.rank(matcher.match(expressions, papers), interests(1), 0, paper -> paper == 1, NOW, 10);
        assertEquals(List.of(2L), ids(ranked));
        assertEquals(1.0, ranked.get(0).score().relevance(), "the reader's own best");
    }

    @Test
    void the_slider_goes_from_relevance_to_trend() {
        List<PaperView> papers = List.of(
                APaper.titled("LoRA").upvoted(0).number(1).view(),
                APaper.titled("ranks").saying("LoRA").upvoted(500).number(2).view());
        assertEquals(List.of(1L, 2L), ids(rank(papers, 0, 1)));
        assertEquals(List.of(2L, 1L), ids(rank(papers, 100, 1)));
        Score score = rank(papers, 50, 1).get(0).score();
        assertEquals(Math.sqrt(score.relevance() * score.trend()), score.total(), 1e-12);
    }

    @Test
    void trend_fades_with_age_and_an_unknown_count_is_the_median_of_its_day() {
        List<PaperView> papers = List.of(
                APaper.titled("old").on("2025-12-01").upvoted(50).number(1).view(),
                APaper.titled("new").on("2026-01-05").upvoted(50).number(2).view(),
                APaper.titled("unknown").on("2026-01-05").number(3).view(),
                APaper.titled("popular").on("2026-01-05").upvoted(90).number(4).view(),
                APaper.titled("unloved").on("2026-01-05").upvoted(0).number(5).view());
        List<Match> ranked = rank(papers, 30);
        assertEquals(List.of(4L, 2L, 3L, 5L, 1L), ids(ranked));
        assertEquals(ranked.get(1).score().trend(), ranked.get(2).score().trend());
    }

    @Test
    void ties_go_to_the_newer_and_then_to_the_lower_id() {
        List<PaperView> papers = List.of(
                APaper.titled("LoRA").on("2026-01-02").number(1).view(),
                APaper.titled("LoRA").on("2026-01-04").number(7).view(),
                APaper.titled("LoRA").on("2026-01-04").number(3).view());
        assertEquals(List.of(3L, 7L, 1L), ids(rank(papers, 0, 1)));
    }

    @Test
    void neither_the_order_of_papers_nor_of_lines_changes_a_digest() {
        List<String> lines =
                List.of("LoRA", "agents", "diffusion models", "quantiz*", "-survey", "fine tuning + vision");
        Random random = new Random(5);
        List<PaperView> papers = new ArrayList<>(SeedPapers.all());
        List<Long> expected = null;
        for (int i = 0; i < 20; i++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
            Collections.shuffle(order, random);
            Collections.shuffle(papers, random);
            List<Long> ids = ids(ranking.rank(run(lines, papers), interests(lines, order), 30, paper -> true, NOW, 20));
            expected = expected == null ? ids : expected;
            assertEquals(expected, ids);
            assertEquals(20, ids.size());
        }
    }

    @Test
    void an_exclusion_never_adds_a_paper() {
        List<String> lines = List.of("LoRA", "agents", "diffusion", "-survey");
        Matches run = run(lines, SeedPapers.all());
        for (int popularity : new int[] {0, 30, 91, 100}) {
            List<Long> without =
                    ids(ranking.rank(run, interests(lines, List.of(0, 1, 2)), popularity, paper -> true, NOW, 588));
            List<Long> with =
                    ids(ranking.rank(run, interests(lines, List.of(0, 1, 2, 3)), popularity, paper -> true, NOW, 588));
            assertTrue(without.containsAll(with));
            assertTrue(with.size() < without.size());
        }
    }

    @Test
    void a_list_of_any_length_is_the_beginning_of_the_whole_list() {
        Random random = new Random(6);
        for (int round = 0; round < 60; round++) {
            RandomRun run = RandomRun.of(random, 1 + random.nextInt(2_000), 1 + random.nextInt(40));
            boolean wants = random.nextInt(6) > 0;
            PackedInterests lines = wants ? interests(0, 1, 2, 3, 4) : PackedInterests.NONE;
            int popularity = wants ? List.of(0, 30, 90, 91, 100).get(random.nextInt(5)) : 100;
            List<Match> whole = ranking.rank(run, lines, popularity, paper -> paper % 7 != 0, NOW, Integer.MAX_VALUE);
            assertEquals(ids(whole.stream().sorted(plainly(popularity)).toList()), ids(whole));
            int first = random.nextInt(20);
            int more = random.nextInt(400);
            Shortlist cut = ranking.shortlist(run, lines, popularity, paper -> paper % 7 != 0, NOW, first, more);
            int shown = Math.min(first, whole.size());
            assertEquals(whole.subList(0, shown), cut.best());
            assertEquals(ids(whole.subList(shown, Math.min(first + more, whole.size()))), cut.more());
        }
    }

    /** Up to the last digits of the total, by which two papers may differ without a difference that could be told. */
    private static Comparator<Match> plainly(int popularity) {
        Comparator<Match> byTotal = Comparator.comparingDouble(match -> -(popularity == 0
                ? match.score().relevance()
                : popularity == 100
                        ? match.score().trend()
                        : Math.round(match.score().total() * 1e9)));
        return popularity == 0 || popularity == 100
                ? byTotal.thenComparing(match -> match.paper().day(), Comparator.reverseOrder())
                        .thenComparing(match -> match.paper().id())
                : byTotal;
    }

    private Matches run(List<String> lines, List<PaperView> papers) {
        Map<Integer, Expression> all = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            all.put(i, Expression.parse(lines.get(i).replaceFirst("^-", "")));
        }
        return matcher.match(all, papers);
    }

    private static PackedInterests interests(List<String> lines, List<Integer> order) {
        return PackedInterests.of(order.stream()
                .map(i -> new Line(i, lines.get(i).startsWith("-")))
                .toList());
    }

    private List<Match> rank(List<PaperView> papers, int popularity, int... lines) {
        return ranking.rank(matcher.match(expressions, papers), interests(lines), popularity, paper -> true, NOW, 10);
    }

    private static PackedInterests interests(int... lines) {
        return PackedInterests.of(IntStream.of(lines)
                .mapToObj(line -> new Line(Math.abs(line), line < 0))
                .toList());
    }

    private static List<Long> ids(List<Match> matches) {
        return matches.stream().map(match -> match.paper().id()).toList();
    }
}
