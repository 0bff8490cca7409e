package org.offprint.match;

import java.util.List;
import org.offprint.paper.PaperView;

/** What a {@link Matcher} found: papers, scores and spans by expression. Immutable, thread-safe. */
public interface Matches {

    /** The papers that were asked about, in their order. */
    List<PaperView> papers();

    /** The papers that an expression hits; none for an id that was not asked about. */
    Hits hits(int expression);

    /** Where an expression hits a paper (by its index), sorted, without overlap; empty when it doesn't. */
    List<Span> spans(int expression, int paper);

    /**
     * @param papers indexes into {@link Matches#papers()}, ascending
     * @param scores the relevance of each, above 0, comparable between expressions of one run
     */
    record Hits(int[] papers, float[] scores) {
        public static final Hits NONE = new Hits(new int[0], new float[0]);
    }

    /** Papers of which nothing is wanted: their texts need not be taken apart. */
    record None(List<PaperView> papers) implements Matches {

        public None {
            papers = List.copyOf(papers);
        }

        @Override
        public Hits hits(int expression) {
            return Hits.NONE;
        }

        @Override
        public List<Span> spans(int expression, int paper) {
            return List.of();
        }
    }
}
