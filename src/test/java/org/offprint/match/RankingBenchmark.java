package org.offprint.match;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

/**
 * How many of the first five and ten papers are relevant, for each judged query over the seeds and in the mean: ours by
 * relevance alone and at the default popularity, plain BM25, and titles alone. Always divided by five and ten, also
 * where fewer papers are found, or fewer are relevant: BM25 nearly always finds ten, an expression only what it hits.
 */
final class RankingBenchmark {

    private RankingBenchmark() {}

    public static void main(String[] args) {
        List<PaperView> papers = SeedPapers.all();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("ours", new OurWay(papers, 0));
        ways.put("BM25", BagOfWords.ofTitlesAndAbstracts(papers));
        ways.put("titles", new TitlesOnly(papers));
        ways.put("at 30", new OurWay(papers, 30));
        List<JudgedQuery> queries = JudgedQueries.all();
        print("%-77s %8s   %-31s   %s", "", "", "precision at 5", "precision at 10");
        print("%-77s %8s %s %s", "query", "relevant", names(ways), names(ways));
        queries.forEach(query -> line(query.name(), List.of(query), ways.values()));
        Map<Boolean, List<JudgedQuery>> kinds = queries.stream()
                .collect(Collectors.partitioningBy(
                        query -> query.interests().entries().size() == 1));
        mean("of a line", kinds.get(true), ways.values());
        mean("of several", kinds.get(false), ways.values());
        mean("in all", queries, ways.values());
        print("%-77s %8s %s", "relevant of those shown among a first ten", "", shares(queries, ways.values()));
        print("not judged, but in a first ten: %s", unjudged(queries, ways.values()));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static String names(Map<String, Way> ways) {
        return ways.keySet().stream().map(name -> String.format("%8s", name)).collect(Collectors.joining());
    }

    private static void mean(String kind, List<JudgedQuery> queries, Collection<Way> ways) {
        line("mean of " + queries.size() + " queries " + kind, queries, ways);
    }

    private static void line(String name, List<JudgedQuery> queries, Collection<Way> ways) {
        long relevant = queries.stream().mapToLong(JudgedQuery::relevant).sum();
        print("%-77s %8d %s %s", name, relevant, means(queries, ways, 5), means(queries, ways, 10));
    }

    private static String means(List<JudgedQuery> queries, Collection<Way> ways, int k) {
        return columns(ways, way -> JudgedQueries.found(queries, way, k) / (double) (k * queries.size()));
    }

    private static String shares(List<JudgedQuery> queries, Collection<Way> ways) {
        return columns(
                ways,
                way -> JudgedQueries.found(queries, way, 10)
                        / (double) queries.stream()
                                .mapToInt(
                                        query -> way.best(query.interests(), 10).size())
                                .sum());
    }

    private static String columns(Collection<Way> ways, ToDoubleFunction<Way> figure) {
        return ways.stream()
                .map(way -> String.format(Locale.ROOT, "%8.3f", figure.applyAsDouble(way)))
                .collect(Collectors.joining());
    }

    private static Set<String> unjudged(List<JudgedQuery> queries, Collection<Way> ways) {
        Set<String> unjudged = new TreeSet<>();
        for (JudgedQuery query : queries) {
            ways.forEach(way -> query.unjudged(way, 10).forEach(title -> unjudged.add(query.name() + ": " + title)));
        }
        return unjudged;
    }
}
