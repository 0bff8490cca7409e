package org.offprint.match;

import jakarta.inject.Singleton;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/**
 * The papers that were last taken apart, as far as memory allows: pages ask about the same ones over and over, and taking
 * them apart costs more than all the rest. Thread-safe.
 */
@Singleton
class Desk {

    private static final int ROOM = 4;

    /** A page of papers is taken apart in no time, and shall not push out what takes long. */
    private static final int WORTH_KEEPING = 100;

    private final Object knife = new Object();
    private final Deque<SoftReference<Analysed>> recent = new ArrayDeque<>();

    Analysed of(List<PaperView> papers) {
        Analysed known = find(papers);
        if (known != null) {
            return known;
        }
        return papers.size() < WORTH_KEEPING ? new Analysed(papers) : takeApart(papers);
    }

    /** One at a time: many who ask at once would otherwise each take the same ones apart, and fill the memory. */
    private Analysed takeApart(List<PaperView> papers) {
        synchronized (knife) {
            Analysed meanwhile = find(papers);
            if (meanwhile != null) {
                return meanwhile;
            }
            Analysed analysed = new Analysed(papers);
            keep(analysed);
            return analysed;
        }
    }

    private synchronized @Nullable Analysed find(List<PaperView> papers) {
        for (SoftReference<Analysed> reference : recent) {
            Analysed analysed = reference.get();
            if (analysed != null && analysed.papers().equals(papers)) {
                return analysed;
            }
        }
        return null;
    }

    private synchronized void keep(Analysed analysed) {
        recent.removeIf(reference -> reference.get() == null);
        recent.addFirst(new SoftReference<>(analysed));
        while (recent.size() > ROOM) {
            recent.removeLast();
        }
    }
}
