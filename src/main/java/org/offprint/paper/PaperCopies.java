package org.offprint.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The copies that are kept. Asks for many at once, in chunks that every database takes. */
@Singleton
class PaperCopies implements PanacheRepository<PaperCopy> {

    private static final int CHUNK = 500;

    /** Those copies of a batch that came before. */
    Map<Origin, PaperCopy> byOrigins(Collection<Origin> origins) {
        Map<String, List<String>> keys = new HashMap<>();
        origins.forEach(origin -> keys.computeIfAbsent(origin.source(), source -> new ArrayList<>())
                .add(origin.key()));
        Map<Origin, PaperCopy> found = new HashMap<>();
        keys.forEach((source, wanted) -> inChunks(wanted, chunk -> list("source = ?1 and key in ?2", source, chunk))
                .forEach(copy -> found.put(copy.origin(), copy)));
        return found;
    }

    List<PaperCopy> ofPapers(Collection<Long> papers) {
        return inChunks(papers, chunk -> list("paper in ?1 order by id", chunk));
    }

    /** The papers of which a copy has one of these values. */
    Set<Long> papersWith(Identifier identifier, Collection<String> values) {
        String query =
                "select distinct copy.paper from PaperCopy copy where copy." + identifier.path() + " in (:values)";
        return new HashSet<>(inChunks(values, chunk -> getEntityManager()
                .createQuery(query, Long.class)
                .setParameter("values", chunk)
                .getResultList()));
    }

    /** Those of these arXiv ids that a copy has. */
    Set<String> arxivIdsAmong(Collection<String> ids) {
        return new HashSet<>(inChunks(new HashSet<>(ids), chunk -> getEntityManager()
                .createQuery(
                        "select distinct copy.facts.arxivId from PaperCopy copy where copy.facts.arxivId in (:ids)",
                        String.class)
                .setParameter("ids", chunk)
                .getResultList()));
    }

    static <K, T> List<T> inChunks(Collection<K> keys, Function<List<K>, List<T>> ask) {
        List<K> all = List.copyOf(keys);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(ask.apply(all.subList(from, Math.min(from + CHUNK, all.size()))));
        }
        return found;
    }
}
