package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

class MatchesTest {

    private final TrieMatcher matcher = new TrieMatcher();
    /** So many that what was prepared is kept. */
    private final List<PaperView> papers = LongStream.rangeClosed(1, 100)
            .mapToObj(number -> APaper.titled(number % 2 == 0 ? "A title" : "Another")
                    .number(number)
                    .view())
            .toList();

    @Test
    void of_what_nothing_is_wanted_nothing_is_taken_apart() {
        Matches none = matcher.match(Map.of(), papers);
        assertInstanceOf(Matches.None.class, none);
        assertEquals(papers, none.papers());
        assertEquals(Matches.Hits.NONE, none.hits(0));
        assertEquals(List.of(), none.spans(0, 0));
    }

    @Test
    void papers_that_were_prepared_match_as_others_do() {
        matcher.prepare(papers);
        Matches run = matcher.match(Map.of(7, Expression.parse("title")), papers);
        assertArrayEquals(
                IntStream.range(0, 50).map(i -> 2 * i + 1).toArray(),
                run.hits(7).papers());
    }
}
