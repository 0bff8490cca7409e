package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

class OracleTest {

    private static final int EXPRESSIONS = 20_000;

    @Test
    void finds_what_lucene_finds_for_every_expression() throws IOException {
        List<PaperView> papers = SeedPapers.all();
        List<Expression> taken = TakenExpressions.from(papers, EXPRESSIONS, 3);
        Map<Integer, Expression> expressions = new HashMap<>();
        taken.forEach(expression -> expressions.put(expressions.size(), expression));
        Matches run = new TrieMatcher().match(expressions, papers);
        LuceneOracle oracle = new LuceneOracle(papers);
        int hits = 0;
        for (int id = 0; id < EXPRESSIONS; id++) {
            int[] found = run.hits(id).papers();
            assertArrayEquals(
                    oracle.hits(expressions.get(id)), found, taken.get(id).text());
            hits += found.length;
        }
        assertTrue(hits > 5 * EXPRESSIONS, "expressions that find nothing prove nothing");
    }
}
