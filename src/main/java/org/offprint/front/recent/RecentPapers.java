package org.offprint.front.recent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.match.Matcher;
import org.offprint.match.RelatedPhrases;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;

/**
 * The papers of the last 30 days, taken apart for previews. Taking many apart takes seconds: while they change, previews go
 * on with those from before, and the new ones are made ready beside them. Few are read at once, so that one sees what one
 * has just added. Thread-safe.
 */
@Singleton
public class RecentPapers {

    /** How far back previews look. */
    public static final int DAYS = 30;

    /** The most that previews look through. */
    public static final int MOST = 10_000;

    private static final Logger LOG = Logger.getLogger(RecentPapers.class);
    private static final int FEW = 1_000;
    private static final int FIRST = 1;

    private final Papers papers;
    private final Matcher matcher;
    private final RelatedPhrases relatedPhrases;
    private final ManagedExecutor executor;
    private final Clock clock;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile @Nullable Held held;

    RecentPapers(Papers papers, Matcher matcher, RelatedPhrases relatedPhrases, ManagedExecutor executor, Clock clock) {
        this.papers = papers;
        this.matcher = matcher;
        this.relatedPhrases = relatedPhrases;
        this.executor = executor;
        this.clock = clock;
    }

    private record Held(String stamp, Instant from, List<PaperView> papers) {

        boolean isOf(Held other) {
            return stamp.equals(other.stamp) && from.equals(other.from);
        }
    }

    /** So that the first visitor waits little: beside all else that begins, once the settings were looked at. */
    @Startup(FIRST)
    void warmUp() {
        refresh(asked());
    }

    /** Whether nobody has to wait for the first papers any more, as in the first second after a start. */
    public boolean isReady() {
        return held != null;
    }

    /** The last collected first; the same list while nothing changes. */
    public List<PaperView> papers() {
        Held last = held;
        Held asked = asked();
        if (last != null && last.isOf(asked)) {
            return last.papers();
        }
        if (last == null || last.papers().size() <= FEW) {
            return load(asked);
        }
        refresh(asked);
        return last.papers();
    }

    /** What would be held now, without the papers. */
    private Held asked() {
        Instant from = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(DAYS));
        return new Held(QuarkusTransaction.requiringNew().call(papers::stamp), from, List.of());
    }

    /** One at a time: who comes meanwhile waits for what is being read. */
    private synchronized List<PaperView> load(Held asked) {
        Held meanwhile = held;
        if (meanwhile != null && meanwhile.isOf(asked)) {
            return meanwhile.papers();
        }
        Held loaded = read(asked);
        held = loaded;
        return loaded.papers();
    }

    private Held read(Held asked) {
        return new Held(
                asked.stamp(),
                asked.from(),
                QuarkusTransaction.requiringNew().call(() -> papers.collectedSince(asked.from(), MOST)));
    }

    private void refresh(Held asked) {
        if (refreshing.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    held = prepared(read(asked));
                } catch (RuntimeException e) {
                    LOG.error("The papers for previews could not be read again.", e);
                } finally {
                    refreshing.set(false);
                }
            });
        }
    }

    /** All that is made once and then serves every preview. */
    private Held prepared(Held read) {
        matcher.prepare(read.papers());
        relatedPhrases.prepare(read.papers());
        return read;
    }
}
