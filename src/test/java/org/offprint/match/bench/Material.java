package org.offprint.match.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.offprint.interest.Expression;
import org.offprint.interest.PackedInterests;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

/**
 * What the benchmarks work on, made of the seeds: the same for the same sizes.
 *
 * @param expressions distinct, numbered from 0; a shorter list is the beginning of a longer one
 * @param readers five distinct expressions each, the n-th as often as 1/n, packed as they are stored
 */
public record Material(List<PaperView> papers, Map<Integer, Expression> expressions, byte[] readers) {

    static final int LINES = 5;

    private static final int BYTES = LINES * Integer.BYTES;

    public static Material of(int readers, int expressions, int papers) {
        return new Material(papers(papers), BenchLines.of(expressions), packed(readers, expressions));
    }

    public int size() {
        return readers.length / BYTES;
    }

    public PackedInterests reader(int number) {
        return PackedInterests.fromBytes(Arrays.copyOfRange(readers, number * BYTES, (number + 1) * BYTES));
    }

    /** The lines of a reader. */
    List<Expression> lines(int number) {
        return Arrays.stream(reader(number).wanted()).mapToObj(expressions::get).toList();
    }

    Material withReaders(int fewer) {
        return new Material(papers, expressions, Arrays.copyOf(readers, fewer * BYTES));
    }

    /** The seeds, and behind them titles and halves of abstracts of the seeds in other pairs, with a seed's day and comments. */
    public static List<PaperView> papers(int count) {
        List<PaperView> seeds = SeedPapers.all();
        List<PaperView> papers = new ArrayList<>(seeds.subList(0, Math.min(count, seeds.size())));
        Random random = new Random(1);
        while (papers.size() < count) {
            papers.add(mixed(
                    papers.size() + 1L,
                    seeds.get(random.nextInt(seeds.size())),
                    seeds.get(random.nextInt(seeds.size())),
                    seeds.get(random.nextInt(seeds.size()))));
        }
        return papers;
    }

    private static PaperView mixed(long id, PaperView one, PaperView other, PaperView third) {
        return new PaperView(
                id,
                other.title(),
                half(one.abstractText(), true) + " " + half(other.abstractText(), false),
                List.of(),
                null,
                third.organisation(),
                third.publishedOn(),
                third.upvotes(),
                third.comments(),
                null,
                null,
                null,
                List.of(),
                SeedPapers.COLLECTED);
    }

    private static String half(String text, boolean first) {
        int middle = text.indexOf(' ', text.length() / 2);
        return first ? text.substring(0, middle) : text.substring(middle + 1);
    }

    private static byte[] packed(int count, int expressions) {
        double[] sums = new double[expressions];
        for (int i = 0; i < expressions; i++) {
            sums[i] = (i == 0 ? 0 : sums[i - 1]) + 1.0 / (i + 1);
        }
        Random random = new Random(3);
        ByteBuffer packed = ByteBuffer.allocate(count * BYTES);
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
}
