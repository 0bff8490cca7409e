package org.offprint.match.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.match.APaper;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.match.TakenExpressions;
import org.offprint.match.bench.Material;
import org.offprint.match.ranking.SearchOrder.Slice;
import org.offprint.paper.PaperView;

/**
 * What searches cost over all papers, and what the index takes; every answer is compared with the matcher's. Arguments:
 * papers, searches of each kind.
 */
final class SearchBenchmark {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Instant NOW =
            TODAY.atTime(LocalTime.NOON).atZone(ZoneOffset.UTC).toInstant();
    private static final int DAYS = 60;
    private static final int CHUNK = 500;
    private static final int COMPARED = 5_000;

    private final List<PaperView> papers;
    private final int searches;
    private final Random random = new Random(5);
    private final TreeSet<String> lines = new TreeSet<>();
    private final List<Double> all = new ArrayList<>();

    private SearchBenchmark(List<PaperView> papers, int searches) {
        this.papers = papers;
        this.searches = searches;
    }

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int searches = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        new SearchBenchmark(spread(Material.papers(count)), searches).run();
    }

    /** Over some days, some of them talked about. */
    private static List<PaperView> spread(List<PaperView> papers) {
        Random random = new Random(4);
        List<PaperView> spread = new ArrayList<>();
        for (PaperView paper : papers) {
            APaper copy = APaper.titled(paper.title())
                    .saying(paper.abstractText())
                    .number(paper.id())
                    .on(TODAY.minusDays(random.nextInt(DAYS)).toString());
            spread.add((random.nextInt(3) == 0 ? copy.upvoted(random.nextInt(300)) : copy).view());
        }
        return spread;
    }

    private void run() {
        long before = usedMegabytes();
        long start = CPU.getCurrentThreadCpuTime();
        try (PaperIndex index = new PaperIndex()) {
            for (int from = 0; from < papers.size(); from += CHUNK) {
                index.put(papers.subList(from, Math.min(from + CHUNK, papers.size())));
            }
            Shelf shelf = index.publish();
            print(
                    "%d papers: index made in %.1f s of a core, %d segments of together %.1f MB, %d MB more heap in use",
                    papers.size(),
                    (CPU.getCurrentThreadCpuTime() - start) / 1e9,
                    shelf.reader().leaves().size(),
                    index.bytes() / 1e6,
                    usedMegabytes() - before);
            measure(shelf, false);
            all.clear();
            measure(shelf, true);
            tell("all together", all);
            compare(shelf);
        }
    }

    private void measure(Shelf shelf, boolean told) {
        List<String> taken =
                TakenExpressions.from(papers.subList(0, Math.min(588, papers.size())), searches, 3).stream()
                        .map(Expression::text)
                        .toList();
        List<String> common = List.of(
                "model", "the", "of the", "language models", "we propose", "learning", "a", "this paper", "\"in the\"");
        List<String> beginnings = List.of("con*", "pro*", "mod*", "transf*", "the mod*", "int*", "a con*", "deep con*");
        List<String> several = List.of(
                "model + data", "the + of", "learning -model", "the -of", "con* + pro*", "title: learning -data");
        time(shelf, told, "taken from texts", taken, null, false);
        time(shelf, told, "common words", common, null, false);
        time(shelf, told, "beginnings of words", beginnings, null, false);
        time(shelf, told, "+ and -", several, null, false);
        time(shelf, told, "lines that begin with -", List.of("-model", "-survey"), null, false);
        time(shelf, told, "no words", List.of(""), null, false);
        time(shelf, told, "deep pages", List.of("", "model", "the"), null, true);
        time(shelf, told, "newest first", List.of("", "model", "the"), new Search.Newest(), true);
        time(shelf, told, "of a day", List.of("", "model", "con*", "language models"), null, false);
    }

    private void time(
            Shelf shelf, boolean told, String kind, List<String> asked, Search.@Nullable Order order, boolean deep) {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < searches; i++) {
            String line = asked.get(i % asked.size());
            lines.add(line);
            LocalDate day = kind.equals("of a day") ? TODAY.minusDays(random.nextInt(DAYS)) : null;
            Slice slice = new Slice(deep ? random.nextInt(papers.size() / 2) : 0, 30);
            Search.Order by = order == null ? new Search.Trending(30, NOW) : order;
            long start = CPU.getCurrentThreadCpuTime();
            shelf.find(new Search(day, entry(line), by, slice));
            milliseconds.add((CPU.getCurrentThreadCpuTime() - start) / 1e6);
        }
        all.addAll(milliseconds);
        if (told) {
            tell(kind, milliseconds);
        }
    }

    private static void tell(String kind, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(one -> one).sorted().toArray();
        print(
                "%-24s p50 %5.1f ms, p99 %5.1f ms, at most %5.1f ms of a core",
                kind, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
    }

    private static Interests.@Nullable Entry entry(String line) {
        return line.isEmpty() ? null : Interests.parse(List.of(line)).entries().get(0);
    }

    /** The matcher takes the papers some at a time: it would hold all of them apart. */
    private void compare(Shelf shelf) {
        lines.remove("");
        List<Interests.Entry> entries =
                lines.stream().map(SearchBenchmark::entry).toList();
        Map<Integer, Expression> expressions = new HashMap<>();
        entries.forEach(entry -> expressions.put(expressions.size(), entry.expression()));
        List<TreeSet<Long>> expected = new ArrayList<>();
        entries.forEach(entry -> expected.add(new TreeSet<>()));
        for (int from = 0; from < papers.size(); from += COMPARED) {
            List<PaperView> some = papers.subList(from, Math.min(from + COMPARED, papers.size()));
            Matches run = Matchers.byTrie().match(expressions, some);
            for (int i = 0; i < entries.size(); i++) {
                boolean[] hit = new boolean[some.size()];
                Arrays.stream(run.hits(i).papers()).forEach(paper -> hit[paper] = true);
                for (int paper = 0; paper < hit.length; paper++) {
                    if (hit[paper] != entries.get(i).excludes()) {
                        expected.get(i).add(some.get(paper).id());
                    }
                }
            }
        }
        long hits = 0;
        for (int i = 0; i < entries.size(); i++) {
            Slice whole = new Slice(0, papers.size());
            Finding found = shelf.find(new Search(null, entries.get(i), new Search.Newest(), whole));
            if (!expected.get(i).equals(new TreeSet<>(found.ids()))) {
                throw new IllegalStateException(
                        "not what the matcher finds: " + entries.get(i).line());
            }
            hits += found.total();
        }
        print("%d lines have the %d hits that the matcher has", entries.size(), hits);
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
