package org.offprint.match.ranking;

import java.util.List;
import org.offprint.paper.PaperView;

/**
 * A paper for one reader.
 *
 * @param expressions the interned ids of the expressions that hit it, the strongest first; empty when the reader has none
 */
public record Match(PaperView paper, Score score, List<Integer> expressions) {

    public Match {
        expressions = List.copyOf(expressions);
    }
}
