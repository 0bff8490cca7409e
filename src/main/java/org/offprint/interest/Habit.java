package org.offprint.interest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.interest.Clause.Scope;
import org.offprint.problem.Refusal;

/**
 * A line as one writes it elsewhere: other search engines read {@code AND}, {@code OR}, {@code NOT} and commas as signs,
 * Offprint reads them as words and as blanks.
 */
final class Habit {

    private static final Pattern SIGN = Pattern.compile("(?<!\\S)(AND|OR|NOT)(?!\\S)");
    private static final Pattern OR = Pattern.compile("(?<!\\S)OR(?!\\S)");
    private static final Pattern NOT = Pattern.compile("(?<!\\S)(?:AND\\s+)?NOT\\s+");
    private static final Pattern AND = Pattern.compile("(?<!\\S)AND\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;](?!\\d)\\s*");

    private final String clause;
    private final String field;
    private final String minus;

    private Habit(Clause clause, boolean excludes) {
        this.clause = clause.text() + (clause.prefix() ? "*" : "");
        this.field = FieldName.of(clause.scope()).map(name -> name + ": ").orElse("");
        this.minus = excludes ? "-" : "";
    }

    /** How Offprint writes what was probably meant, in sentences; empty when the line is as it should be. */
    static Optional<String> hint(Interests.Entry entry) {
        Expression line = entry.expression();
        boolean whole = line.all().size() + line.none().size() == 1;
        return Stream.concat(line.all().stream(), line.none().stream())
                .filter(clause -> !quoted(clause))
                .map(clause -> new Habit(clause, entry.excludes()).hint(whole))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean quoted(Clause clause) {
        return clause.exact() && (clause.scope() == Scope.TEXT || clause.scope() == Scope.TITLE);
    }

    private Optional<String> hint(boolean whole) {
        if (SIGN.matcher(clause).find()) {
            String remedy = whole ? signs() : "";
            return Optional.of("AND, OR and NOT are words here. "
                    + (remedy.isEmpty() ? "Write “ + ” for and, “ -” for not, and a line for each or." : remedy));
        }
        List<String> parts = parts(COMMA);
        return parts.size() < 2 ? Optional.empty() : Optional.of("A comma is a blank here. " + commas(parts, whole));
    }

    private String signs() {
        List<String> lines = parts(OR).stream().map(this::signed).toList();
        return good(lines) ? lines.size() == 1 ? "Write " + told(lines) + "." : eachItsOwn(lines) + "." : "";
    }

    /** A line without OR, in our signs. */
    private String signed(String typed) {
        String plus = AND.matcher(NOT.matcher(typed).replaceAll("-" + field)).replaceAll("+ " + field);
        return minus + (plus.startsWith("-") ? "" : field) + plus;
    }

    private String commas(List<String> parts, boolean whole) {
        List<String> lines = parts.stream().map(part -> minus + field + part).toList();
        String all = minus + parts.stream().map(part -> field + part).collect(Collectors.joining(" + "));
        return whole && good(lines) && good(List.of(all))
                ? eachItsOwn(lines) + "; for all of them in one paper, write “" + all + "”."
                : "Give each phrase a line of its own, or put “ + ” between them.";
    }

    private List<String> parts(Pattern between) {
        return Arrays.stream(between.split(clause))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String eachItsOwn(List<String> lines) {
        return "Give each a line of its own, " + told(lines);
    }

    private static String told(List<String> lines) {
        return lines.stream().map(line -> "“" + line + "”").collect(Collectors.joining(", "));
    }

    /** Whether this is what we read, with no sign left that we don't. */
    private static boolean good(List<String> lines) {
        if (lines.stream().anyMatch(SIGN.asPredicate())) {
            return false;
        }
        try {
            return !Interests.parse(lines).isEmpty();
        } catch (Refusal bad) {
            return false;
        }
    }
}
