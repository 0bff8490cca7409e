package org.offprint.match.bench;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.offprint.match.Matcher;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.match.ranking.Shortlist;

/** Ours: each distinct expression once, then a merge for each reader. */
final class ByTrie implements Way {

    static final Instant NOW = Instant.parse("2026-01-05T07:00:00Z");
    static final int POPULARITY = 30;
    static final int BEST = 10;

    private final Material material;
    private final int more;
    private final Matcher matcher = Matchers.byTrie();
    private final Ranking ranking = new Ranking();
    private final Matches run;

    /** @param more how many ids of further papers each reader gets: a digest has 200 */
    ByTrie(Material material, int more) {
        this.material = material;
        this.more = more;
        this.run = matcher.match(material.expressions(), material.papers());
    }

    @Override
    public String name() {
        return more == 0 ? "each expression once, then a merge" : "the same, and the ids of " + more + " more";
    }

    @Override
    public int readers() {
        return material.size();
    }

    /** Takes the papers apart anew: what a run does once. */
    double pass() {
        return Stopwatch.seconds(() -> Matchers.byTrie().match(material.expressions(), material.papers()));
    }

    /** The merges of all readers. */
    @Override
    public Object serve() {
        long served = 0;
        for (int reader = 0; reader < readers(); reader++) {
            Shortlist list =
                    ranking.shortlist(run, material.reader(reader), POPULARITY, paper -> true, NOW, BEST, more);
            served += list.best().size() + list.more().size();
        }
        return served;
    }

    List<Match> best(int reader) {
        return ranking.rank(run, material.reader(reader), POPULARITY, paper -> true, NOW, BEST);
    }

    Matches run() {
        return run;
    }

    Ranking ranking() {
        return ranking;
    }

    @Override
    public BitSet found(int reader) {
        BitSet found = new BitSet();
        for (int expression : material.reader(reader).wanted()) {
            for (int paper : run.hits(expression).papers()) {
                found.set(paper);
            }
        }
        return found;
    }
}
