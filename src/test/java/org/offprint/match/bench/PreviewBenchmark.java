package org.offprint.match.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matcher;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;

/** What one search or preview costs over papers that were taken apart before. Arguments: papers, searches. */
final class PreviewBenchmark {

    private PreviewBenchmark() {}

    public static void main(String[] args) {
        List<PaperView> papers = Material.papers(args.length > 0 ? Integer.parseInt(args[0]) : 10_000);
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        List<Expression> lines = List.copyOf(BenchLines.of(searches).values());
        Matcher matcher = Matchers.byTrie();
        Ranking ranking = new Ranking();
        PackedInterests wanted = PackedInterests.of(List.of(new PackedInterests.Line(0, false)));
        double[] milliseconds = new double[searches];
        matcher.match(Map.of(), papers);
        matcher.match(Map.of(), papers);
        for (int i = 0; i < searches; i++) {
            double start = Stopwatch.now();
            Matches run = matcher.match(Map.of(0, lines.get(i)), papers);
            ranking.rank(run, wanted, 30, paper -> true, Instant.EPOCH, 10)
                    .forEach(match -> run.spans(0, (int) match.paper().id() - 1));
            milliseconds[i] = (Stopwatch.now() - start) * 1e3;
        }
        Arrays.sort(milliseconds);
        new Goals(System.out)
                .say(
                        "%d searches over %d papers: median %.1f ms, p99 %.1f ms of a core",
                        searches, papers.size(), milliseconds[searches / 2], milliseconds[searches * 99 / 100]);
    }
}
