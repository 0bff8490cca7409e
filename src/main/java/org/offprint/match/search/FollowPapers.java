package org.offprint.match.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.offprint.claim.Drain;
import org.offprint.paper.Papers;
import org.offprint.paper.Revisions;

/**
 * Brings what the store holds into the index: at first all papers, from then on what was added, changed and merged, by
 * whichever node. Each step asks the store in a short transaction. One thread follows, any may ask.
 */
@Singleton
class FollowPapers {

    private static final Logger LOG = Logger.getLogger(FollowPapers.class);

    /** Papers read at a time. */
    private static final int CHUNK = 500;

    /** Papers after which what came so far is found, and progress is told. */
    private static final int STRETCH = 10_000;

    /** What a paper takes in memory, in bytes; see the benchmark. */
    private static final long PAPER = 800;

    private static final long NONE = -1;

    private final Papers papers;
    private final Revisions revisions;
    private final Drain drain;
    private final int most;
    private final PaperIndex index = new PaperIndex();
    private volatile Coverage coverage = new Coverage(0, 0, 0);
    private volatile long known = NONE;

    @Inject
    FollowPapers(Papers papers, Revisions revisions, Drain drain, SearchConfig config) {
        this(papers, revisions, drain, config.papers().orElseGet(FollowPapers::fitting));
    }

    /** @param most papers held */
    FollowPapers(Papers papers, Revisions revisions, Drain drain, int most) {
        this.papers = papers;
        this.revisions = revisions;
        this.drain = drain;
        this.most = most;
    }

    private static int fitting() {
        return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 4 / PAPER);
    }

    Coverage coverage() {
        return coverage;
    }

    /** To be given back; null until all papers were brought in once. */
    @Nullable
    Shelf take() {
        return known == NONE ? null : index.take();
    }

    /** How many changes the index lacks, 0 while it is still being made; one that merged papers counts as one. */
    long missing() {
        long last = known;
        if (last == NONE || revisions.latest() == last) {
            return 0;
        }
        return Math.max(1, revisions.countChangedBehind(last));
    }

    /** Opens its own transactions: call it with none open. Ends early when the process stops. */
    void follow() {
        long latest = ask(revisions::latest);
        if (known == NONE) {
            compare();
        } else if (latest != known) {
            put(ask(() -> revisions.changedBehind(known)));
            index.remove(ask(() -> revisions.mergedBehind(known)));
        } else {
            return;
        }
        settle(latest);
    }

    private void settle(long latest) {
        long held = ask(papers::count);
        if (fit().size() != Math.min(held, most)) {
            // somebody changed the tables by hand
            compare();
        }
        if (!drain.begun()) {
            int size = fit().size();
            if (known == NONE) {
                LOG.infof(
                        "Searches look through %d of %d papers; the index takes %d MB.",
                        size, held, index.bytes() >> 20);
            }
            coverage = new Coverage(size, held, null);
            known = latest;
        }
    }

    /** Brings in what is not in the index and takes out what is not in the store, whatever happened before. */
    private void compare() {
        long[] stored = ask(() -> papers.lastIds(most)).stream()
                .mapToLong(id -> id)
                .sorted()
                .toArray();
        long[] indexed = index.publish().ids();
        index.remove(without(indexed, stored).boxed().toList());
        put(without(stored, indexed).boxed().toList());
    }

    private static LongStream without(long[] ids, long[] others) {
        return Arrays.stream(ids).filter(id -> Arrays.binarySearch(others, id) < 0);
    }

    private void put(List<Long> ids) {
        for (int from = 0; from < ids.size() && !drain.begun(); from += CHUNK) {
            int to = Math.min(from + CHUNK, ids.size());
            List<Long> chunk = ids.subList(from, to);
            index.put(ask(() -> papers.byIds(chunk)).values());
            if (known == NONE) {
                coverage = new Coverage(to, ids.size(), (int) (99L * to / ids.size()));
            }
            if (to % STRETCH == 0) {
                LOG.infof("The search index takes in papers: %d of %d.", to, ids.size());
                fit();
            }
        }
    }

    /** What came so far is found, and what is too much is left out, the lowest ids first. */
    private Shelf fit() {
        Shelf shelf = index.publish();
        int over = shelf.size() - most;
        if (over > 0) {
            index.remove(Arrays.stream(shelf.ids()).limit(over).boxed().toList());
            shelf = index.publish();
        }
        return shelf;
    }

    private static <T> T ask(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    /** Searches that run come to their end. */
    void close() {
        index.close();
    }
}
