package org.offprint.paper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes copies of papers in: keeps each under its origin, and makes of those that are one work one paper. Joins the caller's
 * transaction. One batch at a time, over all nodes.
 */
@Singleton
public class AddPapers {

    private final Papers papers;
    private final PaperCopies kept;
    private final Revisions revisions;

    AddPapers(Papers papers, PaperCopies kept, Revisions revisions) {
        this.papers = papers;
        this.kept = kept;
        this.revisions = revisions;
    }

    /**
     * @param copies any number; a later one of the same origin wins
     * @param now when they were fetched
     */
    @Transactional
    public Addition add(List<Copy> copies, Instant now) {
        return revisions.next(next -> merge(copies, now, next));
    }

    /**
     * Takes in copies that only update: those of papers that are not held are left out, and have no verdict.
     *
     * @param copies of papers with arXiv ids; others are left out
     */
    @Transactional
    public Addition renew(List<Copy> copies, Instant now) {
        return revisions.next(next -> {
            Set<String> held = kept.arxivIdsAmong(copies.stream()
                    .map(copy -> copy.facts().arxivId())
                    .filter(Objects::nonNull)
                    .toList());
            return merge(
                    copies.stream()
                            .filter(copy -> held.contains(copy.facts().arxivId()))
                            .toList(),
                    now,
                    next);
        });
    }

    private Addition merge(List<Copy> copies, Instant now, Revision next) {
        Map<Origin, PaperCopy> byOrigin =
                kept.byOrigins(copies.stream().map(Copy::origin).distinct().toList());
        boolean[] news = new boolean[copies.size()];
        List<PaperCopy> batch = new ArrayList<>();
        for (Copy copy : copies) {
            PaperCopy known = byOrigin.get(copy.origin());
            PaperCopy heard = known != null ? known : new PaperCopy(copy, now);
            news[batch.size()] = known == null || known.hear(copy.facts(), now);
            byOrigin.put(copy.origin(), heard);
            batch.add(heard);
        }
        Merge merge = new Merge(papers, now, next);
        merge.settle(Clusters.of(Reach.of(new LinkedHashSet<>(batch), kept)));
        kept.persist(batch.stream());
        return new Addition(verdicts(batch, news, merge), merge.added().size(), merge.updated());
    }

    private static List<Verdict> verdicts(List<PaperCopy> batch, boolean[] news, Merge merge) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<Long, Boolean> seen = new HashMap<>();
        for (PaperCopy copy : batch) {
            long paper = copy.paper();
            boolean first = seen.put(paper, true) == null;
            boolean added = first && merge.added().contains(paper);
            boolean told = news[verdicts.size()];
            verdicts.add(
                    added ? new Verdict.Added(paper) : told ? new Verdict.Updated(paper) : new Verdict.Known(paper));
        }
        return verdicts;
    }
}
