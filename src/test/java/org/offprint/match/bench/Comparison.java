package org.offprint.match.bench;

import java.util.BitSet;

/** Goal 2: all readers' best papers, against other ways of finding them, measured in one run. */
final class Comparison {

    private static final int CHECKED = 2_000;
    private static final double MILLION = 1e6;

    private final Material material;
    private final Goals goals;
    private final int sample;

    /** @param sample how many readers the slow ways get; the quickest of them gets ten times as many */
    Comparison(Material material, int sample, Goals goals) {
        this.material = material;
        this.sample = sample;
        this.goals = goals;
    }

    void run() throws Exception {
        goals.say(
                "goal 2: %,d readers, %d of %,d expressions each, %,d papers; CPU time of one core, median of three",
                material.size(),
                Material.LINES,
                material.expressions().size(),
                material.papers().size());
        goals.say("  %-46s %10s %12s %10s", "way", "readers", "readers/s", "slower by");
        ByTrie ours = new ByTrie(material, 0);
        double pass = ours.pass();
        double merge = Stopwatch.seconds(ours::serve);
        double rate = material.size() / (pass + merge);
        tell(ours, rate, rate);
        try (ByTrie digests = new ByTrie(material, 200)) {
            tell(digests, material.size() / (pass + Stopwatch.seconds(digests::serve)), rate);
        }
        double lucene = rival(new ByBooleanQuery(material, readers(10 * sample)), ours, rate);
        rival(new ByMonitor(material, readers(sample)), ours, rate);
        rival(new BySubstring(material, readers(sample)), ours, rate);
        double postgresql = postgresql(ours, rate);
        goals.say(
                "  of ours, the pass over papers and expressions: %.3f s; each reader %.2f µs",
                pass, merge / material.size() * MILLION);
        goals.atMost("a million readers", pass + merge / material.size() * MILLION, "s", 4);
        goals.atLeast("times a query per reader", lucene, "", 25);
        if (postgresql > 0) {
            goals.atLeast("times PostgreSQL full-text search", postgresql, "", 300);
        }
        same(ours);
    }

    private int readers(int most) {
        return Math.min(most, material.size());
    }

    private void tell(Way way, double rate, double ours) {
        goals.say("  %-46s %,10d %,12.0f %10.1f", way.name(), way.readers(), rate, ours / rate);
    }

    /** How many times slower a way is; what it finds must be found by ours. */
    private double rival(Way way, ByTrie ours, double rate) throws Exception {
        try (way) {
            double theirs = way.readers() / Stopwatch.seconds(way::serve, way::spent);
            tell(way, theirs, rate);
            goals.check(
                    "    what it finds for %,d readers, ours finds too".formatted(way.readers()),
                    missed(way, ours) == 0);
            return rate / theirs;
        }
    }

    /** How many papers a way finds that ours doesn't. */
    private static int missed(Way way, ByTrie ours) {
        int missed = 0;
        for (int reader = 0; reader < way.readers(); reader++) {
            BitSet theirs = (BitSet) way.found(reader).clone();
            theirs.andNot(ours.found(reader));
            missed += theirs.cardinality();
        }
        return missed;
    }

    /** Another stemmer finds other papers: how many of them ours finds too is told, and is no check. */
    private double postgresql(ByTrie ours, double rate) throws Exception {
        ByPostgresql started;
        try {
            started = new ByPostgresql(material, readers(sample));
        } catch (java.io.IOException | IllegalStateException e) {
            goals.say("  PostgreSQL is left out: it can't be started here (%s)", e.getMessage());
            return 0;
        }
        try (ByPostgresql way = started) {
            double theirs = way.readers() / Stopwatch.seconds(way::serve, way::spent);
            tell(way, theirs, rate);
            int all = 0;
            for (int reader = 0; reader < way.readers(); reader++) {
                all += way.found(reader).cardinality();
            }
            goals.say(
                    "      of the %,d papers that it finds, ours finds %.1f %%",
                    all, 100 - 100.0 * missed(way, ours) / Math.max(1, all));
            return rate / theirs;
        }
    }

    private void same(ByTrie ours) throws Exception {
        int readers = readers(CHECKED);
        SameAsLucene lucene = new SameAsLucene(material, ours);
        int different = lucene.differences(readers);
        double share = 100 - 100.0 * different / readers;
        goals.atLeast("readers with the same ten as by Lucene's hits", share, "%", 99.9);
        goals.check("each of their expressions hits what Lucene's search hits", lucene.expressions() == 0);
        goals.check("at least 99.9 %% of %,d readers have the same ten".formatted(readers), share >= 99.9);
    }
}
