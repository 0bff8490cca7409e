package org.offprint.match;

import static org.offprint.match.Bench.print;
import static org.offprint.match.Bench.seconds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;

/** The matcher by itself: how long its parts take, and how they grow. Arguments: readers, expressions, papers. */
final class MatchBenchmark {

    private static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");

    private MatchBenchmark() {}

    public static void main(String[] args) {
        int readers = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int expressions = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int papers = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
        print("%-44s %10s", "what", "seconds");
        double all = run(readers, expressions, papers);
        double fewer = run(readers / 10, expressions, papers);
        double morePapers = run(readers, expressions, papers * 10);
        double moreExpressions = run(readers, expressions * 10, papers);
        print("%-44s %10s %10s", "growth", "reached", "goal");
        print("%-44s %10.2f %10s", "10 x readers", all / fewer, "9-11");
        print("%-44s %10.2f %10s", "10 x papers", morePapers / all, "<= 1.4");
        print("%-44s %10.2f %10s", "10 x distinct expressions", moreExpressions / all, "<= 1.1");
    }

    private static double run(int readers, int expressions, int papers) {
        List<PaperView> views = Bench.papers(papers);
        Map<Integer, Expression> phrases = Bench.phrases(Bench.papers(1_000), expressions);
        byte[] packed = Bench.readers(readers, expressions);
        TrieMatcher matcher = new TrieMatcher();
        Ranking ranking = new Ranking();
        double pass = seconds(() -> matcher.match(phrases, views));
        Matches run = matcher.match(phrases, views);
        double merge = seconds(() -> {
            long matches = 0;
            for (int reader = 0; reader < readers; reader++) {
                matches += ranking.rank(run, Bench.reader(packed, reader), 30, paper -> true, NOW, 10)
                        .size();
            }
            return matches;
        });
        double hits = 0;
        for (int reader = 0; reader < 10_000; reader++) {
            for (int expression : Bench.reader(packed, reader).wanted()) {
                hits += run.hits(expression).papers().length / 10_000.0;
            }
        }
        print(
                "%-44s %10.3f   pass %.3f, merge %.3f = %.2f µs a reader with %.0f hits",
                readers + " readers, " + expressions + " expressions, " + papers + " papers",
                pass + merge,
                pass,
                merge,
                merge / readers * 1e6,
                hits);
        return pass + merge;
    }
}
