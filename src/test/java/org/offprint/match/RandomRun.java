package org.offprint.match;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offprint.paper.PaperView;

/** Five expressions that hit papers by chance, with few different scores and days: so that many papers tie. */
record RandomRun(List<PaperView> papers, List<Hits> all) implements Matches {

    /** @param scores how many different ones */
    static RandomRun of(Random random, int papers, int scores) {
        List<PaperView> views = IntStream.range(0, papers)
                .mapToObj(i -> APaper.titled("A paper")
                        .number(1 + (i * 7_919L) % 1_000_003)
                        .on("2026-01-0" + (1 + random.nextInt(4)))
                        .upvoted(random.nextInt(4))
                        .view())
                .toList();
        return new RandomRun(
                views,
                Stream.generate(() -> hits(random, papers, scores)).limit(5).toList());
    }

    private static Hits hits(Random random, int papers, int scores) {
        int rarity = 1 + random.nextInt(10);
        int[] hit = IntStream.range(0, papers)
                .filter(paper -> random.nextInt(rarity) == 0)
                .toArray();
        float[] found = new float[hit.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = (1 + random.nextInt(scores)) / 8f;
        }
        return new Hits(hit, found);
    }

    @Override
    public Hits hits(int expression) {
        return all.get(expression);
    }

    @Override
    public List<Span> spans(int expression, int paper) {
        return List.of();
    }
}
