package org.offprint.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds all copies that a batch could touch: those that share an identifier with it, those that share one with them, and so on. */
final class Reach {

    private final PaperCopies kept;
    private final Set<String> asked = new HashSet<>();
    private final Set<Long> papers = new HashSet<>();
    private final Set<PaperCopy> copies = new LinkedHashSet<>();

    private Reach(PaperCopies kept) {
        this.kept = kept;
    }

    /** The batch, then what is kept. */
    static List<PaperCopy> of(Collection<PaperCopy> batch, PaperCopies kept) {
        Reach reach = new Reach(kept);
        reach.copies.addAll(batch);
        Collection<PaperCopy> news = batch;
        while (!news.isEmpty()) {
            news = reach.oneStep(news);
        }
        return List.copyOf(reach.copies);
    }

    private Collection<PaperCopy> oneStep(Collection<PaperCopy> news) {
        Set<Long> found = new LinkedHashSet<>();
        news.stream().filter(PaperCopy::stored).map(PaperCopy::paper).forEach(found::add);
        for (Identifier identifier : Identifier.values()) {
            found.addAll(kept.papersWith(identifier, unasked(identifier, news)));
        }
        found.removeAll(papers);
        papers.addAll(found);
        List<PaperCopy> more = new ArrayList<>(kept.ofPapers(found));
        more.removeAll(copies);
        copies.addAll(more);
        return more;
    }

    private List<String> unasked(Identifier identifier, Collection<PaperCopy> news) {
        return news.stream()
                .map(identifier::of)
                .filter(Objects::nonNull)
                .filter(value -> asked.add(identifier + value))
                .toList();
    }
}
