package org.offprint.match.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.offprint.interest.PackedInterests;
import org.offprint.match.LuceneOracle;
import org.offprint.match.Matches.Hits;
import org.offprint.match.ranking.Match;
import org.offprint.paper.PaperView;

/**
 * Works the best ten of readers out in a second way: what hits is what Lucene's search finds, the scores of its papers are
 * added and sorted as the formula is written, with no shortcut.
 */
final class SameAsLucene {

    private final Material material;
    private final ByTrie ours;
    private final LuceneOracle lucene;
    private final Map<Long, Double> trends;
    private final Map<Integer, int[]> known = new HashMap<>();
    private final Set<Integer> different = new HashSet<>();

    SameAsLucene(Material material, ByTrie ours) throws IOException {
        this.material = material;
        this.ours = ours;
        this.lucene = new LuceneOracle(material.papers());
        this.trends =
                ours
                        .ranking()
                        .rank(ours.run(), PackedInterests.NONE, 100, paper -> true, ByTrie.NOW, Integer.MAX_VALUE)
                        .stream()
                        .collect(Collectors.toMap(match -> match.paper().id(), match -> match.score()
                                .trend()));
    }

    /** How many of the first readers get other papers, or in another order. */
    int differences(int readers) {
        return (int) IntStream.range(0, readers)
                .filter(reader -> !best(reader).equals(ids(ours.best(reader))))
                .count();
    }

    /** How many expressions were found by one of the two in papers where the other did not find them. */
    int expressions() {
        return different.size();
    }

    private static List<Long> ids(List<Match> matches) {
        return matches.stream().map(match -> match.paper().id()).toList();
    }

    private List<Long> best(int reader) {
        Map<PaperView, Double> sums = new HashMap<>();
        for (int expression : material.reader(reader).wanted()) {
            Hits scored = ours.run().hits(expression);
            for (int paper : known.computeIfAbsent(expression, this::hits)) {
                int at = Arrays.binarySearch(scored.papers(), paper);
                double score = at < 0 ? 0 : scored.scores()[at];
                sums.merge(material.papers().get(paper), score, Double::sum);
            }
        }
        double most = sums.values().stream().max(Double::compare).orElse(1.0);
        sums.replaceAll((paper, sum) -> total(sum / most, trends.get(paper.id())));
        return sums.entrySet().stream()
                .sorted(Comparator.<Map.Entry<PaperView, Double>>comparingDouble(entry -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().day(), Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(ByTrie.BEST)
                .map(entry -> entry.getKey().id())
                .toList();
    }

    private static double total(double relevance, double trend) {
        double p = ByTrie.POPULARITY / 100.0;
        // rounded, so that the last digits of a power don't part two papers that tie
        return Math.round(1e12 * Math.pow(relevance, 1 - p) * Math.pow(trend, p)) / 1e12;
    }

    private int[] hits(int expression) {
        try {
            int[] hits = lucene.hits(material.expressions().get(expression));
            if (!Arrays.equals(hits, ours.run().hits(expression).papers())) {
                different.add(expression);
            }
            return hits;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
