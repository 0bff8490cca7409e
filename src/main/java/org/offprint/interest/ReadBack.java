package org.offprint.interest;

import java.util.List;
import org.offprint.interest.Clause.Scope;

/** Says in words what an expression asks for. */
final class ReadBack {

    private ReadBack() {}

    static String of(Expression expression) {
        StringBuilder words = new StringBuilder("papers ");
        append(words, expression.all(), " and ");
        if (!expression.none().isEmpty()) {
            words.append(", but not ");
            append(words, expression.none(), " or ");
        }
        return words.toString();
    }

    private static void append(StringBuilder words, List<Clause> clauses, String between) {
        Scope lead = words.toString().endsWith("not ") ? Scope.TEXT : null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            words.append(i == 0 ? "" : between);
            words.append(clause.scope() == lead ? "" : lead(clause.scope()));
            words.append(phrase(clause)).append(clause.scope() == Scope.TITLE ? " in the title" : "");
            lead = clause.scope();
        }
    }

    private static String lead(Scope scope) {
        return switch (scope) {
            case TEXT, TITLE -> "with ";
            case AUTHOR -> "by ";
            case CATEGORY -> "in category ";
            case ORGANISATION -> "from ";
        };
    }

    private static String phrase(Clause clause) {
        String text = clause.text();
        if (clause.prefix()) {
            return "“" + text + "…” with any ending";
        }
        boolean quoted = clause.exact() && (clause.scope() == Scope.TEXT || clause.scope() == Scope.TITLE);
        return (quoted ? "exactly " : "") + "“" + text + "”";
    }
}
