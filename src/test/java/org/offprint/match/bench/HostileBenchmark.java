package org.offprint.match.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.HostileLines;
import org.offprint.match.Matcher;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.paper.PaperView;

/**
 * How long a hostile line keeps a core: from the letters to an answer in words, and where it is understood, to the papers
 * that it hits and where. Arguments: how many random lines, how many papers.
 */
final class HostileBenchmark {

    private static final double MOST = 10;
    private static final int SHOWN = 60;
    private static final int TRIES = 5;

    private final Matcher matcher = Matchers.byTrie();
    private final List<PaperView> papers;
    private final Goals goals;

    HostileBenchmark(List<PaperView> papers, Goals goals) {
        this.papers = papers;
        this.goals = goals;
        // the first two make what all later ones look things up in
        answer("a line");
        answer("a line");
    }

    public static void main(String[] args) {
        Goals goals = new Goals(System.out);
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        List<PaperView> papers = Material.papers(args.length > 1 ? Integer.parseInt(args[1]) : 588);
        new HostileBenchmark(papers, goals).run(lines);
        System.exit(goals.right() ? 0 : 1);
    }

    void run(int lines) {
        Random random = new Random(7);
        List<String> hostile = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            hostile.add(HostileLines.random(random));
        }
        goals.say("%,d hostile lines against %,d papers; milliseconds of a core", lines, papers.size());
        double[] milliseconds =
                hostile.stream().mapToDouble(this::milliseconds).sorted().toArray();
        goals.say("  p50 %.3f, max %.3f", milliseconds[lines / 2], milliseconds[lines - 1]);
        goals.atMost("p99", milliseconds[lines * 99 / 100], "ms", MOST);
        goals.check("each is answered in words", hostile.stream().allMatch(this::answered));
        goals.say("the death list: length, milliseconds (median of %d), answer", TRIES);
        List<String> deadly = HostileLines.deathList();
        double slowest = deadly.stream().mapToDouble(this::die).max().orElse(0);
        goals.atMost("the slowest of them", slowest, "ms", MOST);
        goals.check("each is answered in words", deadly.stream().allMatch(this::answered));
    }

    private double die(String line) {
        double[] tries = new double[TRIES];
        Arrays.setAll(tries, i -> milliseconds(line));
        Arrays.sort(tries);
        goals.say("  %,9d %8.3f  %s", line.length(), tries[TRIES / 2], shown(answer(line)));
        return tries[TRIES / 2];
    }

    private double milliseconds(String line) {
        double start = Stopwatch.now();
        Stopwatch.kept = answer(line);
        return (Stopwatch.now() - start) * 1e3;
    }

    private boolean answered(String line) {
        try {
            return !answer(line).isBlank();
        } catch (RuntimeException | Error e) {
            goals.say("    %s", e);
            return false;
        }
    }

    private String answer(String line) {
        try {
            Expression expression = Expression.parse(line);
            Matches run = matcher.match(Map.of(0, expression), papers);
            int marks = 0;
            for (int paper : run.hits(0).papers()) {
                marks += run.spans(0, paper).size();
            }
            return expression.readBack() + ": " + run.hits(0).papers().length + " papers, marked " + marks + " times";
        } catch (BadExpression e) {
            return e.reason().isBlank() || e.remedy().isBlank() ? "" : e.reason() + " " + e.remedy();
        }
    }

    private static String shown(String answer) {
        String readable = answer.codePoints()
                .mapToObj(c -> c < ' ' || c > '~' && c != '“' && c != '”' && c != '…' ? "·" : Character.toString(c))
                .reduce("", String::concat);
        return readable.length() <= SHOWN
                ? readable
                : readable.substring(0, SHOWN / 2) + " … " + readable.substring(readable.length() - SHOWN / 2);
    }
}
