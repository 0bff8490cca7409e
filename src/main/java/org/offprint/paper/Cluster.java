package org.offprint.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies that are known to be of one paper, while {@link Clusters} are found. */
final class Cluster {

    private static final Comparator<@Nullable String> KNOWN_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    /** The same for the same copies, however they were put together. */
    static final Comparator<Cluster> ORDER = Comparator.comparing((Cluster cluster) -> cluster.arxivId, KNOWN_FIRST)
            .thenComparing(cluster -> cluster.doi, KNOWN_FIRST)
            .thenComparing(cluster -> cluster.leader);

    final List<PaperCopy> copies = new ArrayList<>();
    private @Nullable String arxivId;
    private @Nullable String doi;
    private Origin leader;

    Cluster(PaperCopy copy) {
        copies.add(copy);
        arxivId = copy.facts().arxivId();
        doi = Clusters.identifyingDoi(copy.facts().doi());
        leader = copy.origin();
    }

    void take(Cluster other) {
        copies.addAll(other.copies);
        arxivId = least(arxivId, other.arxivId);
        doi = least(doi, other.doi);
        leader = leader.compareTo(other.leader) <= 0 ? leader : other.leader;
    }

    /** Whether a shared title may join the two; asked when ids that are shared have joined already. */
    boolean mayBe(Cluster other) {
        return (arxivId == null || other.arxivId == null) && (doi == null || other.doi == null);
    }

    private static @Nullable String least(@Nullable String one, @Nullable String other) {
        return KNOWN_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
