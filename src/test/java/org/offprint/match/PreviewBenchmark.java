package org.offprint.match;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Expression;
import org.offprint.interest.PackedInterests;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;

/** What one search or preview costs over papers that were taken apart before. Arguments: papers, searches. */
final class PreviewBenchmark {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private PreviewBenchmark() {}

    public static void main(String[] args) {
        List<PaperView> papers = Bench.papers(args.length > 0 ? Integer.parseInt(args[0]) : 10_000);
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        List<Expression> lines =
                List.copyOf(Bench.phrases(Bench.papers(588), searches).values());
        TrieMatcher matcher = new TrieMatcher();
        Ranking ranking = new Ranking();
        PackedInterests wanted = PackedInterests.of(List.of(new PackedInterests.Line(0, false)));
        double[] milliseconds = new double[searches];
        matcher.match(Map.of(), papers);
        matcher.match(Map.of(), papers);
        for (int i = 0; i < searches; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            Matches run = matcher.match(Map.of(0, lines.get(i)), papers);
            ranking.rank(run, wanted, 30, paper -> true, Instant.EPOCH, 10)
                    .forEach(match -> run.spans(0, (int) match.paper().id() - 1));
            milliseconds[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        Bench.print(
                "%d searches over %d papers: median %.1f ms, p99 %.1f ms of a core",
                searches, papers.size(), milliseconds[searches / 2], milliseconds[searches * 99 / 100]);
    }
}
