package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;

/** The last collected papers, read again only when one was added, changed or merged. Thread-safe. */
@Singleton
class HeldPapers {

    /** The most that a search looks through. */
    static final int MOST = 10_000;

    private final Papers papers;
    private volatile @Nullable Kept kept;

    HeldPapers(Papers papers) {
        this.papers = papers;
    }

    private record Kept(String stamp, List<PaperView> papers) {}

    /** The last collected first; the same list while nothing changes. */
    List<PaperView> last() {
        String stamp = papers.stamp();
        Kept last = kept;
        if (last == null || !last.stamp().equals(stamp)) {
            last = new Kept(stamp, papers.collectedSince(Instant.EPOCH, MOST));
            kept = last;
        }
        return last.papers();
    }
}
