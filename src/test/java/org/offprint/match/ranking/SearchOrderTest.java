package org.offprint.match.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expression;
import org.offprint.interest.PackedInterests;
import org.offprint.match.APaper;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.match.Matches.Hits;
import org.offprint.match.ranking.SearchOrder.Placed;
import org.offprint.match.ranking.SearchOrder.Slice;
import org.offprint.paper.PaperView;

class SearchOrderTest {

    private static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");

    private final List<PaperView> papers = papers(400);
    private final Matches run = Matchers.byTrie().match(Map.of(1, Expression.parse("lora")), papers);
    private final SearchOrder order = new SearchOrder(Lineup.of(papers));

    /** Few words, days and counts, so that much is equal. */
    private static List<PaperView> papers(int count) {
        Random random = new Random(3);
        List<PaperView> papers = new ArrayList<>();
        for (int id = count; id > 0; id--) {
            APaper paper = APaper.titled(random.nextInt(3) == 0 ? "LoRA" : "Ranks")
                    .saying("lora ".repeat(random.nextInt(3)))
                    .number(id)
                    .collected("2026-01-0" + (1 + random.nextInt(3)) + "T05:00:00Z");
            if (random.nextBoolean()) {
                paper.on("2026-01-0" + (1 + random.nextInt(3)));
            }
            if (random.nextBoolean()) {
                paper.upvoted(random.nextInt(3));
            }
            papers.add(paper.view());
        }
        return papers;
    }

    @Test
    void has_the_order_and_the_scores_of_a_digest() {
        PackedInterests interests = PackedInterests.of(List.of(new PackedInterests.Line(1, false)));
        for (int popularity : new int[] {0, 30, 95, 100}) {
            List<Match> expected = new Ranking().rank(run, interests, popularity, paper -> true, NOW, 400);
            List<Placed> all = new ArrayList<>();
            for (int from = 0; from < 400; from += 7) {
                all.addAll(order.byScore(run.hits(1), popularity, NOW, new Slice(from, 7)));
            }
            assertTrue(expected.size() > 200);
            assertEquals(
                    expected.stream().map(match -> match.paper().id()).toList(),
                    all.stream().map(placed -> papers.get(placed.paper()).id()).toList());
            assertEquals(
                    expected.stream().map(Match::score).toList(),
                    all.stream().map(Placed::score).toList());
        }
    }

    @Test
    void the_newest_go_by_day_then_by_the_instant_then_by_the_lower_id() {
        List<PaperView> few = List.of(
                APaper.titled("a")
                        .on("2026-01-03")
                        .collected("2026-01-03T01:00:00Z")
                        .number(1)
                        .view(),
                APaper.titled("b").collected("2026-01-04T02:00:00Z").number(2).view(),
                APaper.titled("c")
                        .on("2026-01-03")
                        .collected("2026-01-05T01:00:00Z")
                        .number(3)
                        .view(),
                APaper.titled("d")
                        .on("2026-01-03")
                        .collected("2026-01-05T01:00:00Z")
                        .number(4)
                        .view());
        Hits all = new Hits(new int[] {0, 1, 2, 3}, new float[] {1, 1, 1, 1});
        SearchOrder newest = new SearchOrder(Lineup.of(few));
        assertArrayEquals(new int[] {1, 2, 3, 0}, newest.byDay(all, new Slice(0, 9)));
        assertArrayEquals(new int[] {3, 0}, newest.byDay(all, new Slice(2, 2)));
        assertArrayEquals(new int[] {}, newest.byDay(all, new Slice(4, 2)));
    }

    @Test
    void a_page_behind_the_last_one_is_empty() {
        assertEquals(List.of(), order.byScore(run.hits(1), 30, NOW, new Slice(Integer.MAX_VALUE, 30)));
        assertEquals(List.of(), order.byScore(Hits.NONE, 30, NOW, new Slice(0, 30)));
        assertEquals(0, Arrays.stream(order.byDay(Hits.NONE, new Slice(0, 1))).count());
    }
}
