package org.offprint.interest;

import java.util.List;
import java.util.Locale;

/** Reads the expression language by hand: one pass, no recursion. */
final class ExpressionParser {

    private final String line;

    ExpressionParser(String line) {
        this.line = line;
    }

    static Expression behindMinus(String line) {
        return new ExpressionParser(line.substring(1)).parse();
    }

    Expression parse() {
        String text = line.strip();
        Clause clause = new Clause(
                Clause.Scope.TEXT,
                false,
                false,
                List.of(text.toLowerCase(Locale.ROOT).split("\\W+")),
                text);
        return new Expression(text, List.of(clause), List.of());
    }
}
