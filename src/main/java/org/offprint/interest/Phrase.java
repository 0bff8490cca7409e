package org.offprint.interest;

import java.util.List;
import org.offprint.interest.Clause.Scope;

/** Makes a clause of a stretch of a line. */
final class Phrase {

    private static final int SHORTEST_PREFIX = 3;

    private Phrase() {}

    /** Inside quotes: each word as it is. */
    static Clause exact(String line, int from, int to, Scope scope) {
        return clause(line, from, to, scope, true, false);
    }

    /** Without quotes: endings are folded, and a star ends a word's beginning. */
    static Clause plain(String line, int from, int to, Scope scope) {
        int star = starBehindWord(line, from, to);
        if (star < 0) {
            return clause(line, from, to, scope, scope != Scope.TEXT && scope != Scope.TITLE, false);
        }
        if (star != to - 1) {
            throw Typing.bad(
                    line,
                    star,
                    "A star stands inside a phrase.",
                    "Put it behind the last word, or put the phrase in quotes.");
        }
        Clause clause = clause(line, from, star, scope, scope != Scope.TEXT && scope != Scope.TITLE, true);
        String last = clause.words().get(clause.words().size() - 1);
        if (last.codePointCount(0, last.length()) < SHORTEST_PREFIX) {
            throw Typing.bad(
                    line,
                    star,
                    "A star needs three letters or more before it.",
                    "Write more of the word, or put it in quotes for the word itself.");
        }
        return clause;
    }

    private static Clause clause(String line, int from, int to, Scope scope, boolean exact, boolean prefix) {
        String text = line.substring(from, to);
        List<String> words = Analysis.words(text).stream().map(Word::term).toList();
        if (words.isEmpty()) {
            throw Typing.bad(line, from, "There is no word in this phrase.", "Write letters or digits to look for.");
        }
        return new Clause(scope, exact, prefix, words, Typing.folded(text));
    }

    /** The first star that ends a word, -1 when there is none; every other star is punctuation. */
    private static int starBehindWord(String line, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean wordEnds = at + 1 == to || Typing.blank(line.charAt(at + 1));
            if (line.charAt(at) == '*' && wordEnds && Character.isLetterOrDigit(line.codePointBefore(at))) {
                return at;
            }
        }
        return -1;
    }
}
