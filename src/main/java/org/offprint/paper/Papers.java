package org.offprint.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The papers that are held. Readers of ids follow those that turned out to be another paper. */
@Singleton
public class Papers implements PanacheRepository<Paper> {

    private static final String ROW = "select p.id, p.facts, p.collectedAt from Paper p ";
    private static final String OF_DAY =
            "where p.facts.publishedOn = :day or (p.facts.publishedOn is null and p.collectedAt >= :from and p.collectedAt < :to)";

    /** A digest run asks about thousands at once; a list of that length takes Hibernate longer than the database. */
    private static final String BECAME = "select a.id, a.paper_id from unnest(cast(:ids as bigint array)) as r(id)"
            + " join paper_alias a on a.id = r.id";

    private final Stamp stamp;

    Papers(Stamp stamp) {
        this.stamp = stamp;
    }

    /** Those collected at {@code from} or later, at most {@code limit} of them, the last collected first, then by id. */
    public List<PaperView> collectedSince(Instant from, int limit) {
        return views(rows("where p.collectedAt >= :from order by p.collectedAt desc, p.id")
                .setParameter("from", from)
                .setMaxResults(limit));
    }

    /**
     * Changes when a paper is added, changed or merged: by this node at once, by another one within a tenth of a second.
     */
    public String stamp() {
        return stamp.value();
    }

    /** Those of a day (see {@link PaperView#day}), at most {@code limit} of them, by id. */
    public List<PaperView> ofDay(LocalDate day, int limit) {
        return views(rows(OF_DAY + " order by p.id")
                .setParameter("day", day)
                .setParameter("from", startOf(day))
                .setParameter("to", startOf(day.plusDays(1)))
                .setMaxResults(limit));
    }

    /** The last day before this one that has papers. */
    public Optional<LocalDate> dayBefore(LocalDate day) {
        return days(
                        "select max(p.facts.publishedOn) from Paper p where p.facts.publishedOn < :day",
                        "select max(p.collectedAt) from Paper p where p.facts.publishedOn is null and p.collectedAt < :edge",
                        day,
                        startOf(day))
                .max(Comparator.naturalOrder());
    }

    /** The first day after this one that has papers. */
    public Optional<LocalDate> dayAfter(LocalDate day) {
        return days(
                        "select min(p.facts.publishedOn) from Paper p where p.facts.publishedOn > :day",
                        "select min(p.collectedAt) from Paper p where p.facts.publishedOn is null and p.collectedAt >= :edge",
                        day,
                        startOf(day.plusDays(1)))
                .min(Comparator.naturalOrder());
    }

    /** By the ids that were asked for; those that are not held are missing. An old id leads to the paper it became. */
    public Map<Long, PaperView> byIds(Collection<Long> ids) {
        Map<Long, Long> became = became(ids);
        Set<Long> living = ids.stream().map(id -> became.getOrDefault(id, id)).collect(Collectors.toSet());
        Map<Long, PaperView> held =
                PaperCopies.inChunks(
                                living,
                                chunk -> views(rows("where p.id in (:ids)").setParameter("ids", chunk)))
                        .stream()
                        .collect(Collectors.toMap(PaperView::id, paper -> paper));
        Map<Long, PaperView> found = new HashMap<>();
        for (Long id : ids) {
            PaperView paper = held.get(became.getOrDefault(id, id));
            if (paper != null) {
                found.put(id, paper);
            }
        }
        return found;
    }

    /** The ids of those that turned out to be this one. */
    public Set<Long> aliases(long id) {
        return new HashSet<>(getEntityManager()
                .createQuery("select a.id from PaperAlias a where a.paper = :id", Long.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** Where the copies of a paper came from, the most trusted first. */
    public List<Provenance> provenance(long id) {
        return getEntityManager()
                .createQuery("from PaperCopy copy where copy.paper = :id", PaperCopy.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .sorted(PaperCopy.TRUST)
                .map(copy -> new Provenance(
                        copy.origin().type(), copy.origin().source(), copy.collectedAt(), copy.fetchedAt()))
                .toList();
    }

    /** The highest ids, at most {@code limit} of them, descending: those of the papers that were stored last. */
    public List<Long> lastIds(int limit) {
        return getEntityManager()
                .createQuery("select p.id from Paper p order by p.id desc", Long.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Of these ids, those of papers that turned out to be another one, and which. */
    public Map<Long, Long> became(Collection<Long> ids) {
        Long[] asked = ids.stream().distinct().toArray(Long[]::new);
        return asked.length == 0 ? Map.of() : became(asked);
    }

    private Map<Long, Long> became(Long[] ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BECAME, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Its id. */
    long store(Paper paper) {
        persist(paper);
        return paper.id();
    }

    Map<Long, Paper> entities(Collection<Long> ids) {
        return PaperCopies.inChunks(ids, chunk -> list("id in ?1", chunk)).stream()
                .collect(Collectors.toMap(Paper::id, paper -> paper));
    }

    /** From now on the first of each two ids means the second. */
    void follow(Map<Long, Long> joined, Revision next) {
        EntityManager store = getEntityManager();
        PaperCopies.inChunks(joined.keySet(), chunk -> store.createQuery(
                                "from PaperAlias a where a.paper in (:ids)", PaperAlias.class)
                        .setParameter("ids", chunk)
                        .getResultList())
                .forEach(alias -> alias.follow(Objects.requireNonNull(joined.get(alias.paper()))));
        joined.forEach((id, living) -> store.persist(new PaperAlias(id, living, next)));
        entities(joined.keySet()).values().forEach(this::delete);
    }

    private TypedQuery<PaperRow> rows(String where) {
        return getEntityManager().createQuery(ROW + where, PaperRow.class);
    }

    private static List<PaperView> views(TypedQuery<PaperRow> rows) {
        return rows.getResultList().stream().map(PaperRow::view).toList();
    }

    private Stream<LocalDate> days(String published, String collected, LocalDate day, Instant edge) {
        LocalDate byDay = getEntityManager()
                .createQuery(published, LocalDate.class)
                .setParameter("day", day)
                .getSingleResult();
        Instant byInstant = getEntityManager()
                .createQuery(collected, Instant.class)
                .setParameter("edge", edge)
                .getSingleResult();
        LocalDate collectedOn = byInstant == null ? null : LocalDate.ofInstant(byInstant, ZoneOffset.UTC);
        return Stream.of(byDay, collectedOn).filter(Objects::nonNull);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
