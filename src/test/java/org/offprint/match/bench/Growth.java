package org.offprint.match.bench;

/**
 * Goal 8: ten times the readers, the papers, the distinct expressions; by matching alone. In a whole run what is sent weighs
 * most, and readers are only one part of what grows.
 */
final class Growth {

    private final int readers;
    private final int expressions;
    private final int papers;
    private final Goals goals;

    Growth(int readers, int expressions, int papers, Goals goals) {
        this.readers = readers;
        this.expressions = expressions;
        this.papers = papers;
        this.goals = goals;
    }

    void run() {
        goals.say("goal 8, matching by itself:");
        double all = seconds(readers, expressions, papers);
        double fewer = seconds(readers / 10, expressions, papers);
        double morePapers = seconds(readers / 10, expressions, papers * 10);
        double moreExpressions = seconds(readers, expressions * 10, papers);
        goals.goal("ten times the readers", all / fewer, "", "9-11", all / fewer >= 9 && all / fewer <= 11);
        goals.atMost("ten times the papers", morePapers / fewer, "", 1.4);
        goals.atMost("ten times the distinct expressions", moreExpressions / all, "", 1.1);
    }

    private double seconds(int someReaders, int someExpressions, int somePapers) {
        ByTrie ours = new ByTrie(Material.of(someReaders, someExpressions, somePapers), 0);
        double pass = ours.pass();
        double merge = Stopwatch.seconds(ours::serve);
        goals.say(
                "  %,9d readers, %,7d expressions, %,6d papers: %.3f s, then %.2f µs a reader with %.0f papers",
                someReaders, someExpressions, somePapers, pass, merge / someReaders * 1e6, hits(ours));
        return pass + merge;
    }

    private static double hits(ByTrie ours) {
        int some = Math.min(10_000, ours.readers());
        double hits = 0;
        for (int reader = 0; reader < some; reader++) {
            hits += ours.found(reader).cardinality();
        }
        return hits / some;
    }
}
