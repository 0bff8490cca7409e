package org.offprint.digest.press;

import jakarta.inject.Singleton;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Corpus;
import org.offprint.letter.Links;
import org.offprint.paper.PaperView;

/** The plates of a run's papers, each made when it is first wanted, and forgotten with the run. Thread-safe. */
@Singleton
class Plates {

    private final Links links;
    private volatile @Nullable Known lastKnown;

    Plates(Links links) {
        this.links = links;
    }

    private record Known(WeakReference<Corpus> corpus, Map<Long, Plate> plates) {}

    Plate of(PaperView paper, Corpus corpus) {
        Map<Long, Plate> plates = of(corpus);
        Plate known = plates.get(paper.id());
        if (known == null) {
            known = new Plate(paper, links.paper(paper.id()).toString());
            plates.put(paper.id(), known);
        }
        return known;
    }

    private Map<Long, Plate> of(Corpus corpus) {
        Known last = lastKnown;
        if (last == null || last.corpus().get() != corpus) {
            last = new Known(new WeakReference<>(corpus), new ConcurrentHashMap<>());
            lastKnown = last;
        }
        return last.plates();
    }
}
