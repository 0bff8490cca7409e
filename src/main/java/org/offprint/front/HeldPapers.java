package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;

/** The last collected papers, read again only when one was added, changed or merged. Thread-safe. */
@Singleton
class HeldPapers {

    /** The most that searches and previews look through. */
    static final int MOST = 10_000;

    private static final int SPANS_KEPT = 4;

    private final Papers papers;
    private final Map<Instant, Kept> kept = new ConcurrentHashMap<>();

    HeldPapers(Papers papers) {
        this.papers = papers;
    }

    private record Kept(String stamp, List<PaperView> papers) {}

    /** Those collected at {@code from} or later, the last collected first; the same list while nothing changes. */
    List<PaperView> since(Instant from) {
        String stamp = papers.stamp();
        Kept last = kept.get(from);
        if (last != null && last.stamp().equals(stamp)) {
            return last.papers();
        }
        if (kept.size() >= SPANS_KEPT) {
            kept.clear();
        }
        List<PaperView> fresh = papers.collectedSince(from, MOST);
        kept.put(from, new Kept(stamp, fresh));
        return fresh;
    }
}
