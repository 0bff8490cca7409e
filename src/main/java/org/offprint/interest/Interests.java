package org.offprint.interest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/**
 * What a reader cares about: up to 20 lines, each an expression that brings papers, or takes them away when it begins
 * with a minus. A value, replaced whole.
 *
 * @param entries the lines in the reader's order, no two equal
 */
public record Interests(List<Entry> entries) {

    /** The most lines. */
    public static final int MOST = 20;

    /** No line at all: the trending papers only. */
    public static final Interests NONE = new Interests(List.of());

    private static final int SHOWN = 60;

    /** One line. */
    public record Entry(Expression expression, boolean excludes) {

        /** As typed. */
        public String line() {
            return (excludes ? "-" : "") + expression.text();
        }

        /** What was understood, one sentence. */
        public String readBack() {
            String words = expression.readBack();
            return excludes ? "never " + words : words;
        }

        /** How this line is written here, when it looks as other search engines have it. */
        public Optional<String> hint() {
            return Habit.hint(this);
        }
    }

    public Interests {
        entries = List.copyOf(entries);
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " lines");
        }
    }

    /**
     * Understands what a reader typed. Blank lines are skipped, equal lines count once.
     *
     * @throws Refusal with one fault in {@code keywords} for each bad line, naming line and place
     */
    public static Interests parse(List<String> lines) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size() && faults.size() < MOST; i++) {
            if (!Typing.folded(lines.get(i)).isEmpty()) {
                read(i + 1, lines.get(i).strip(), entries, faults);
            }
        }
        if (entries.size() > MOST) {
            faults.add(new Fault(
                    "keywords",
                    "There are " + entries.size() + " lines.",
                    "Keep the " + MOST + " you care about most."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.badInput(faults);
        }
        return new Interests(List.copyOf(entries.values()));
    }

    private static void read(int number, String line, Map<String, Entry> entries, List<Fault> faults) {
        try {
            Entry entry = entry(line);
            entries.putIfAbsent(entry.line(), entry);
        } catch (BadExpression e) {
            faults.add(new Fault(
                    "keywords",
                    String.format(
                            Locale.ROOT, "Line %d, “%s”, character %d: %s", number, shown(line), e.at(), e.reason()),
                    e.remedy()));
        }
    }

    private static Entry entry(String line) {
        if (!excludes(line)) {
            return new Entry(Expression.parse(line), false);
        }
        return new Entry(ExpressionParser.behindMinus(line), true);
    }

    /** Whether a line, without blanks before it, takes papers away. */
    public static boolean excludes(String line) {
        return Minus.at(line, 0, line.length());
    }

    private static String shown(String line) {
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The lines as typed, blanks folded. */
    public List<String> lines() {
        return entries.stream().map(Entry::line).toList();
    }

    /** What was understood, a sentence a line. */
    public List<String> readBack() {
        return entries.stream().map(Entry::readBack).toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
