package org.offprint.match.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.match.TakenExpressions;
import org.offprint.match.bench.Material;
import org.offprint.match.ranking.SearchOrder.Slice;
import org.offprint.paper.PaperView;

/** What a search costs over all papers. Arguments: papers, searches of each kind. */
final class SearchBenchmark {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        List<PaperView> papers = Material.papers(count);
        long before = usedMegabytes();
        PaperIndex index = new PaperIndex();
        long start = CPU.getCurrentThreadCpuTime();
        for (int from = 0; from < count; from += 500) {
            index.put(papers.subList(from, Math.min(from + 500, count)));
        }
        Shelf shelf = index.publish();
        print("built in %.1f s of a core", (CPU.getCurrentThreadCpuTime() - start) / 1e9);
        print(
                "index %.1f MB, heap %d MB, %d segments",
                index.bytes() / 1e6,
                usedMegabytes() - before,
                shelf.reader().leaves().size());
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put(
                "common",
                List.of(
                        "model",
                        "the",
                        "of the",
                        "language models",
                        "we propose",
                        "learning",
                        "a",
                        "this paper",
                        "in the"));
        kinds.put("prefix", List.of("con*", "pro*", "mod*", "transf*", "the mod*", "int*", "a con*", "deep con*"));
        kinds.put("both", List.of("model + data", "the + of", "learning -model", "the -of", "we -the", "con* + pro*"));
        for (var kind : kinds.entrySet())
            for (String line : kind.getValue())
                time(shelf, kind.getKey() + " " + line, List.of(Expression.parse(line)), 30, 0);
        time(shelf, "taken", TakenExpressions.from(papers.subList(0, 588), searches, 3), searches, 0);
        time(shelf, "all", null, 30, 0);
        time(shelf, "all deep", null, 30, 99_000);
        time(shelf, "deep the", List.of(Expression.parse("the")), 30, 60_000);
    }

    static void time(Shelf shelf, String name, @Nullable List<Expression> all, int times, int from) {
        double[] ms = new double[times];
        Finding f = null;
        for (int i = 0; i < times; i++) {
            Interests.Entry e = all == null ? null : new Interests.Entry(all.get(i % all.size()), false);
            long s = CPU.getCurrentThreadCpuTime();
            f = shelf.find(new Search(null, e, new Search.Trending(30, NOW), new Slice(from, 30)));
            ms[i] = (CPU.getCurrentThreadCpuTime() - s) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        print(
                "%-28s hits %6d first %6.1f median %6.1f p99 %6.1f max %6.1f",
                name, f.total(), first, ms[times / 2], ms[times * 99 / 100], ms[times - 1]);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
