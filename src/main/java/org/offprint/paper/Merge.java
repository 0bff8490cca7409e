package org.offprint.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** Writes down which copies are of one paper: new papers, changed ones, and those that turned out to be others. */
final class Merge {

    private final Papers papers;
    private final Instant now;
    private final Revision next;
    private final Set<Long> added = new HashSet<>();
    private int updated;

    Merge(Papers papers, Instant now, Revision next) {
        this.papers = papers;
        this.now = now;
        this.next = next;
    }

    /** The papers that were not there before. */
    Set<Long> added() {
        return added;
    }

    /** How many that were there before have changed. */
    int updated() {
        return updated;
    }

    void settle(List<List<PaperCopy>> clusters) {
        Map<Long, PaperCopy> leaders = leaders(clusters);
        List<TreeSet<Long>> ids =
                clusters.stream().map(cluster -> ids(cluster, leaders)).toList();
        Map<Long, Paper> known = papers.entities(leaders.keySet());
        Map<Long, Long> joined = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            joined.putAll(settle(clusters.get(i), ids.get(i), known));
        }
        papers.follow(joined, next);
    }

    /** Should a paper turn out to be two, its id stays with the copy that it took its title from. */
    private static Map<Long, PaperCopy> leaders(Collection<List<PaperCopy>> clusters) {
        Map<Long, PaperCopy> leaders = new HashMap<>();
        clusters.stream()
                .flatMap(List::stream)
                .filter(PaperCopy::stored)
                .forEach(copy -> leaders.merge(copy.paper(), copy, BinaryOperator.minBy(PaperCopy.TRUST)));
        return leaders;
    }

    private static TreeSet<Long> ids(List<PaperCopy> cluster, Map<Long, PaperCopy> leaders) {
        TreeSet<Long> ids = new TreeSet<>();
        cluster.stream()
                .filter(PaperCopy::stored)
                .filter(copy -> leaders.get(copy.paper()) == copy)
                .forEach(copy -> ids.add(copy.paper()));
        return ids;
    }

    /** The lowest id lives; answers where the others went. */
    private Map<Long, Long> settle(List<PaperCopy> cluster, TreeSet<Long> ids, Map<Long, Paper> known) {
        Reading reading = Reading.of(cluster);
        Map<Long, Long> joined = new HashMap<>();
        long living;
        if (ids.isEmpty()) {
            living = papers.store(new Paper(reading, now, next));
            added.add(living);
        } else {
            living = ids.first();
            ids.tailSet(living, false).forEach(id -> joined.put(id, living));
            boolean news = Objects.requireNonNull(known.get(living)).become(reading, now, next);
            updated += news || !joined.isEmpty() ? 1 : 0;
        }
        cluster.forEach(copy -> copy.belongTo(living));
        return joined;
    }
}
