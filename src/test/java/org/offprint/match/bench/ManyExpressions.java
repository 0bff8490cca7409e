package org.offprint.match.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.offprint.interest.Expression;
import org.offprint.match.LuceneOracle;
import org.offprint.match.Matchers;
import org.offprint.match.Matches;
import org.offprint.paper.PaperView;

/** Goal 3: how long many distinct expressions take, and how much memory. */
final class ManyExpressions {

    private static final int CHECKED = 3_000;
    private static final double MEGABYTE = 1 << 20;

    private final Map<Integer, Expression> expressions;
    private final List<PaperView> papers;
    private final Goals goals;

    ManyExpressions(int expressions, int papers, Goals goals) {
        this.expressions = BenchLines.of(expressions);
        this.papers = Material.papers(papers);
        this.goals = goals;
    }

    void run() throws Exception {
        goals.say("goal 3: %,d distinct expressions, %,d papers", expressions.size(), papers.size());
        goals.atMost("evaluated", Stopwatch.seconds(this::match), "s", 2.5);
        Stopwatch.kept = "";
        double before = live();
        Peak peak = new Peak();
        Matches run = match();
        double most = peak.end();
        goals.atMost("live heap at its highest, beyond what was given", Math.max(most, live()) - before, "MB", 300);
        goals.say(
                "  (collected and looked at %d times meanwhile; what is kept takes %.0f MB)",
                peak.looks, live() - before);
        check(run);
    }

    private Matches match() {
        return Matchers.byTrie().match(expressions, papers);
    }

    private void check(Matches run) throws Exception {
        LuceneOracle lucene = new LuceneOracle(papers);
        Random random = new Random(5);
        int wrong = 0;
        for (int i = 0; i < CHECKED; i++) {
            int id = random.nextInt(expressions.size());
            wrong += java.util.Arrays.equals(run.hits(id).papers(), lucene.hits(expressions.get(id))) ? 0 : 1;
        }
        goals.check("%,d of them hit what Lucene's search hits".formatted(CHECKED), wrong == 0);
    }

    private static double live() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    /** Collects and looks at what is left, beside the work, which has twice as long in between. */
    private static final class Peak {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final Thread looking = new Thread(this::look, "peak");
        private double most;
        private int looks;

        Peak() {
            looking.setDaemon(true);
            looking.start();
        }

        private void look() {
            while (!ended.get()) {
                long began = System.nanoTime();
                most = Math.max(most, live());
                looks++;
                LockSupport.parkNanos(2 * (System.nanoTime() - began));
            }
        }

        double end() throws InterruptedException {
            ended.set(true);
            looking.join();
            return most;
        }
    }
}
