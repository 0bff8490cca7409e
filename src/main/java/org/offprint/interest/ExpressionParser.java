package org.offprint.interest;

import java.util.ArrayList;
import java.util.List;
import org.offprint.interest.Clause.Scope;

/** Reads the expression language by hand: one pass, no recursion, time linear in the line's length. */
final class ExpressionParser {

    private static final String QUOTES = "\"“”„‟";

    /** As typed, but for each minus that was read so far. */
    private String line;

    private final int start;
    private final int end;
    private final boolean behindMinus;
    private final List<Clause> all = new ArrayList<>();
    private final List<Clause> none = new ArrayList<>();
    private int at;

    private ExpressionParser(String line, int start, boolean behindMinus) {
        this.line = line;
        this.behindMinus = behindMinus;
        int last = line.length();
        while (last > start && blank(line.charAt(last - 1))) {
            last--;
        }
        this.end = last;
        this.at = start;
        skipBlanks();
        this.start = at;
    }

    static Expression whole(String line) {
        return new ExpressionParser(line, 0, false).parse();
    }

    /** A line that starts with a minus: what follows it. */
    static Expression behindMinus(String line) {
        return new ExpressionParser(line, 1, true).parse();
    }

    private Expression parse() {
        Typing.check(line, end);
        if (at == end) {
            throw bad(at, "There is nothing to look for.", "Write a word or a phrase.");
        }
        boolean wanted = true;
        while (true) {
            (wanted ? all : none).add(clause());
            if (at == end) {
                return new Expression(Typing.folded(line.substring(start, end)), all, none);
            }
            wanted = operator(wanted);
        }
    }

    /** Steps over {@code +} or {@code -}; says whether what follows is wanted. */
    private boolean operator(boolean wanted) {
        int sign = at++;
        boolean plus = line.charAt(sign) == '+';
        if (!plus) {
            line = line.substring(0, sign) + '-' + line.substring(at);
        }
        if (plus && !wanted) {
            throw bad(sign, "A + follows a -.", "Put what you want first, and each “-…” behind it.");
        }
        if (!plus && behindMinus) {
            throw bad(sign, "A line that starts with - holds no further -.", "Give it a line of its own.");
        }
        skipBlanks();
        if (at == end) {
            throw bad(
                    sign,
                    "Nothing follows the " + line.charAt(sign) + ".",
                    "Write a phrase behind it, or take it away.");
        }
        return plus;
    }

    private Clause clause() {
        char first = line.charAt(at);
        if (signAt(at)) {
            throw bad(at, "A phrase is missing before this " + first + ".", "Write one, or put the sign in quotes.");
        }
        Scope scope = FieldName.at(line, at, end);
        if (scope != Scope.TEXT) {
            at = line.indexOf(':', at) + 1;
            skipBlanks();
        }
        if (at == end || operatorAt(at)) {
            throw bad(at, "Nothing follows the colon.", "Write what to look for behind it.");
        }
        return QUOTES.indexOf(line.charAt(at)) >= 0 ? quoted(scope) : plain(scope);
    }

    private Clause quoted(Scope scope) {
        int open = at;
        int close = open + 1;
        while (close < end && QUOTES.indexOf(line.charAt(close)) < 0) {
            close++;
        }
        if (close == end) {
            throw bad(open, "A quote is opened and not closed.", "Close it behind the phrase, or take it away.");
        }
        at = close + 1;
        skipBlanks();
        if (at < end && !operatorAt(at)) {
            throw bad(
                    at, "Something follows the closing quote.", "Put “ + ” between the two, or take the quotes away.");
        }
        return Phrase.exact(line, open + 1, close, scope);
    }

    private Clause plain(Scope scope) {
        int from = at;
        int to = at;
        while (at < end && !operatorAt(at)) {
            check(from, scope);
            if (!blank(line.charAt(at))) {
                to = at + 1;
            }
            at++;
        }
        return Phrase.plain(line, from, to, scope);
    }

    private void check(int from, Scope scope) {
        if (QUOTES.indexOf(line.charAt(at)) >= 0) {
            throw bad(at, "A quote stands inside a phrase.", "Put “ + ” before it, or take it away.");
        }
        boolean wordStarts = at > from && blank(line.charAt(at - 1));
        if (wordStarts && FieldName.at(line, at, end) != Scope.TEXT) {
            throw bad(at, "A field stands inside a phrase.", "Put “ + ” before it, or put the phrase in quotes.");
        }
    }

    /** Signs are operators only behind a blank, and a plus only before one. */
    private boolean operatorAt(int place) {
        return place > start && blank(line.charAt(place - 1)) && signAt(place);
    }

    private boolean signAt(int place) {
        return Minus.at(line, place, end)
                || line.charAt(place) == '+' && (place + 1 == end || blank(line.charAt(place + 1)));
    }

    private void skipBlanks() {
        while (at < end && blank(line.charAt(at))) {
            at++;
        }
    }

    private static boolean blank(char c) {
        return Typing.blank(c);
    }

    private BadExpression bad(int place, String reason, String remedy) {
        return Typing.bad(line, place, reason, remedy);
    }
}
