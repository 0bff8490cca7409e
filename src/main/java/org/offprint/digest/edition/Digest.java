package org.offprint.digest.edition;

import java.util.List;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Score;
import org.offprint.match.ranking.Shortlist;

/**
 * The composed content for one reader and window: a value.
 *
 * @param mode what kind of list it is
 * @param shown the papers that are sent, the best first, at most 255; they are the ledger
 * @param more the ids of the papers below the cut, the best first, at most {@value #MOST_MORE}; they are not sent, and may
 *     come another day
 */
public record Digest(Mode mode, List<Pick> shown, List<Long> more) {

    /** The most papers below the cut. */
    public static final int MOST_MORE = 200;

    /** No paper at all. */
    public static final Digest NOTHING = new Digest(Mode.NOTHING, List.of(), List.of());

    private static final int MOST_SHOWN = 255;

    /** The kinds of list. The codes are stored: never change one. */
    public enum Mode {
        /** What matched the reader's expressions. */
        MATCHED(1),
        /** The trending papers, because the reader has no expression that wants any. */
        TRENDING(2),
        /** The trending papers, because nothing matched and the reader then wants those. */
        INSTEAD(3),
        /** Nothing. */
        NOTHING(4);

        private final int code;

        Mode(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /**
     * A paper that is sent.
     *
     * @param expressions the interned ids of the expressions that brought it, the strongest first, at most 255
     */
    public record Pick(long paper, Score score, List<Integer> expressions) {
        public Pick {
            expressions = List.copyOf(expressions);
        }

        static Pick of(Match match) {
            return new Pick(match.paper().id(), match.score(), match.expressions());
        }
    }

    public Digest {
        shown = List.copyOf(shown);
        more = List.copyOf(more);
        if (shown.size() > MOST_SHOWN || more.size() > MOST_MORE) {
            throw new IllegalArgumentException("a digest of " + shown.size() + " and " + more.size() + " papers");
        }
        if (shown.isEmpty() != (mode == Mode.NOTHING)) {
            throw new IllegalArgumentException("a digest has papers, or is " + Mode.NOTHING);
        }
    }

    public static Digest of(Mode mode, Shortlist list) {
        return list.best().isEmpty()
                ? NOTHING
                : new Digest(mode, list.best().stream().map(Pick::of).toList(), list.more());
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
