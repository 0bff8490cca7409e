package org.offprint.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says which copies are of one paper. An arXiv id or a DOI that two copies share makes them one; so does a title, unless
 * both sides have arXiv ids, or both have DOIs: those would differ. Where a title alone could belong to several papers, it
 * goes to the first of them by arXiv id, then DOI. The answer follows from the set of copies, not from their order.
 */
final class Clusters {

    private final Map<PaperCopy, Cluster> clusters = new LinkedHashMap<>();

    private Clusters() {}

    /** The copies of each paper; papers in the order of their first copy. */
    static List<List<PaperCopy>> of(Collection<PaperCopy> copies) {
        Clusters all = new Clusters();
        copies.forEach(copy -> all.clusters.put(copy, new Cluster(copy)));
        all.joinBy(copies, copy -> copy.facts().arxivId());
        all.joinBy(copies, copy -> identifyingDoi(copy.facts().doi()));
        all.joinByTitle(copies);
        return all.clusters.values().stream()
                .distinct()
                .map(cluster -> cluster.copies)
                .toList();
    }

    /** arXiv's own DOIs say the same as its ids, and would keep a preprint from its article. */
    static @Nullable String identifyingDoi(@Nullable String doi) {
        return doi == null || doi.startsWith("10.48550/arxiv.") ? null : doi;
    }

    private void joinBy(Collection<PaperCopy> copies, Function<PaperCopy, @Nullable String> key) {
        Map<String, PaperCopy> first = new HashMap<>();
        for (PaperCopy copy : copies) {
            String value = key.apply(copy);
            PaperCopy same = value == null ? null : first.putIfAbsent(value, copy);
            if (same != null) {
                join(at(same), at(copy));
            }
        }
    }

    private void joinByTitle(Collection<PaperCopy> copies) {
        Map<String, List<PaperCopy>> titles = new TreeMap<>();
        copies.forEach(copy -> titles.computeIfAbsent(copy.titleKey(), key -> new ArrayList<>())
                .add(copy));
        titles.values().stream().filter(same -> same.size() > 1).forEach(this::joinNamesakes);
    }

    private void joinNamesakes(List<PaperCopy> namesakes) {
        List<Cluster> papers = new ArrayList<>();
        namesakes.stream().map(this::at).distinct().sorted(Cluster.ORDER).forEach(cluster -> {
            Cluster home = papers.stream().filter(cluster::mayBe).findFirst().orElse(null);
            if (home == null) {
                papers.add(cluster);
            } else {
                papers.set(papers.indexOf(home), join(home, cluster));
            }
        });
    }

    private Cluster join(Cluster one, Cluster other) {
        if (one == other) {
            return one;
        }
        Cluster big = one.copies.size() >= other.copies.size() ? one : other;
        Cluster small = big == one ? other : one;
        big.take(small);
        small.copies.forEach(copy -> clusters.put(copy, big));
        return big;
    }

    private Cluster at(PaperCopy copy) {
        Cluster cluster = clusters.get(copy);
        if (cluster == null) {
            throw new IllegalStateException("a copy that is in no cluster");
        }
        return cluster;
    }
}
