package org.offprint.match;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.offprint.interest.Analysis;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.PackedInterests;
import org.offprint.interest.Word;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

/** What the benchmarks share: papers, phrases and readers made of the seeds, the same for the same numbers. */
public final class Bench {

    static final int LINES = 5;

    private static final int ROUNDS = 3;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Bench() {}

    /** So many papers: the seeds, and behind them titles and halves of abstracts of the seeds in other pairs. */
    public static List<PaperView> papers(int count) {
        List<PaperView> seeds = SeedPapers.all();
        List<PaperView> papers = new ArrayList<>(seeds.subList(0, Math.min(count, seeds.size())));
        Random random = new Random(1);
        while (papers.size() < count) {
            PaperView one = seeds.get(random.nextInt(seeds.size()));
            PaperView other = seeds.get(random.nextInt(seeds.size()));
            String mixed = half(one.abstractText(), true) + " " + half(other.abstractText(), false);
            papers.add(APaper.titled(other.title())
                    .saying(mixed)
                    .number(papers.size() + 1)
                    .view());
        }
        return papers;
    }

    private static String half(String text, boolean first) {
        int middle = text.indexOf(' ', text.length() / 2);
        return first ? text.substring(0, middle) : text.substring(middle + 1);
    }

    /** So many distinct phrases of one to three words of the papers, numbered from 0. */
    static Map<Integer, Expression> phrases(List<PaperView> papers, int count) {
        Random random = new Random(2);
        Set<String> lines = new LinkedHashSet<>();
        Map<Integer, Expression> phrases = new HashMap<>(count * 2);
        List<List<Word>> words = papers.stream()
                .map(paper -> Analysis.words(paper.abstractText()))
                .toList();
        while (lines.size() < count) {
            List<Word> text = words.get(random.nextInt(words.size()));
            int first = random.nextInt(text.size());
            int last = Math.min(text.size() - 1, first + random.nextInt(count <= 50_000 ? 3 : 12));
            StringBuilder line = new StringBuilder();
            text.subList(first, last + 1)
                    .forEach(word -> line.append(line.isEmpty() ? "" : " ").append(word.term()));
            boolean meant =
                    named(text.get(first).term()) && named(text.get(last).term());
            if (meant && lines.add(line.toString())) {
                add(phrases, line.toString());
            }
        }
        return phrases;
    }

    /** Nobody asks for "of the": a phrase begins and ends with a word that means something. */
    private static boolean named(String word) {
        return word.length() > 4;
    }

    private static void add(Map<Integer, Expression> phrases, String line) {
        try {
            phrases.put(phrases.size(), Expression.parse(line));
        } catch (BadExpression e) {
            throw new IllegalStateException(line, e);
        }
    }

    /** Readers with five distinct expressions each, the n-th as often as 1/n, packed as they are stored. */
    static byte[] readers(int count, int expressions) {
        double[] sums = new double[expressions];
        for (int i = 0; i < expressions; i++) {
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + 1.0 / (i + 1);
        }
        Random random = new Random(3);
        ByteBuffer packed = ByteBuffer.allocate(count * LINES * Integer.BYTES);
        while (packed.hasRemaining()) {
            Set<Integer> lines = new LinkedHashSet<>();
            while (lines.size() < LINES) {
                int at = Arrays.binarySearch(sums, random.nextDouble() * sums[expressions - 1]);
                lines.add(Math.min(expressions - 1, at < 0 ? -at - 1 : at));
            }
            lines.forEach(line -> packed.putInt(line << 1));
        }
        return packed.array();
    }

    static PackedInterests reader(byte[] readers, int number) {
        int length = LINES * Integer.BYTES;
        return PackedInterests.fromBytes(Arrays.copyOfRange(readers, number * length, (number + 1) * length));
    }

    /** Seconds of this thread on a core, the median of some rounds after one to warm up: other work on the machine doesn't count. */
    static double seconds(Supplier<?> work) {
        double[] rounds = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            keep = work.get();
            if (i >= 0) {
                rounds[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    /** So that nothing is optimised away. */
    static volatile Object keep = "";

    public static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    public static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
