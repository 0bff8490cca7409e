package org.offprint.match.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The programs with small sizes: what they compute must be right, how long it takes is no matter. */
class BenchmarksTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Goals goals = new Goals(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void matching_gives_the_answers_of_other_ways() throws Exception {
        MatchBenchmark.run(500, 200, 20, 2_000, goals);
        assertTrue(goals.right(), this::text);
        assertTrue(text().contains("Lucene Monitor") && text().contains("PostgreSQL"), this::text);
    }

    @Test
    void hostile_lines_are_answered_in_words() {
        new HostileBenchmark(Material.papers(50), goals).run(300);
        assertTrue(goals.right(), this::text);
    }

    @Test
    void a_wrong_answer_is_told() {
        goals.check("two and two are five", false);
        goals.check("two and two are four", true);
        assertFalse(goals.right());
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
