package org.offprint.digest.press;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.digest.edition.Corpus;
import org.offprint.letter.Links;
import org.offprint.paper.PaperView;

/** The plates of each corpus's papers, each made when it is first wanted, and forgotten with the corpus. Thread-safe. */
@Singleton
class Plates {

    private final Links links;
    /** Chunks that are sent at the same time may have different ones. */
    private final Map<Corpus, Map<Long, Plate>> known = Collections.synchronizedMap(new WeakHashMap<>());

    Plates(Links links) {
        this.links = links;
    }

    Plate of(PaperView paper, Corpus corpus) {
        Map<Long, Plate> plates = known.computeIfAbsent(corpus, unknown -> new ConcurrentHashMap<>());
        Plate plate = plates.get(paper.id());
        if (plate == null) {
            plate = new Plate(paper, links.paper(paper.id()).toString());
            plates.put(paper.id(), plate);
        }
        return plate;
    }
}
