package org.offprint.interest;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what an expression asks for. */
final class ReadBack {

    private ReadBack() {}

    static String of(Expression expression) {
        String wanted = join(expression.all(), " and ");
        String unwanted = join(expression.none(), " or ");
        return "papers " + wanted + (unwanted.isEmpty() ? "" : ", but not " + unwanted);
    }

    private static String join(List<Clause> clauses, String between) {
        return clauses.stream().map(ReadBack::words).collect(Collectors.joining(between));
    }

    private static String words(Clause clause) {
        return switch (clause.scope()) {
            case TEXT -> "with " + phrase(clause);
            case TITLE -> "with " + phrase(clause) + " in the title";
            case AUTHOR -> "by " + phrase(clause);
            case CATEGORY -> "in category " + phrase(clause);
            case ORGANISATION -> "from " + phrase(clause);
        };
    }

    private static String phrase(Clause clause) {
        boolean quoted =
                clause.exact() && (clause.scope() == Clause.Scope.TEXT || clause.scope() == Clause.Scope.TITLE);
        String text = clause.text();
        if (clause.prefix()) {
            return "a word that begins with “" + text.substring(0, text.length() - 1) + "”";
        }
        return quoted ? "exactly “" + text + "”" : "“" + text + "”";
    }
}
