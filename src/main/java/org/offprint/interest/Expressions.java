package org.offprint.interest;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.offprint.interest.Interests.Entry;
import org.offprint.interest.PackedInterests.Line;

/** The distinct expressions of all readers, each kept once under a number. Thread-safe, also between nodes. */
@ApplicationScoped
public class Expressions implements PanacheRepository<InternedExpression> {

    private static final Logger LOG = Logger.getLogger(Expressions.class);

    /** Databases bound the parameters of one statement. */
    private static final int CHUNK = 1_000;

    private final Numbers numbers;

    Expressions(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Keeps a reader's lines, new ones under new numbers. Joins the caller's transaction. */
    public PackedInterests intern(Interests interests, Instant now) {
        TreeSet<String> texts = new TreeSet<>();
        interests.entries().forEach(entry -> texts.add(entry.expression().text()));
        Map<String, Integer> ids = idsOf(texts);
        texts.removeAll(ids.keySet());
        if (!texts.isEmpty()) {
            // sorted, so that two transactions with the same new ones wait for each other and don't lock up
            texts.forEach(text -> insert(text, now));
            ids.putAll(idsOf(texts));
        }
        return PackedInterests.of(interests.entries().stream()
                .map(entry -> new Line(requireNonNull(ids.get(entry.expression().text())), entry.excludes()))
                .toList());
    }

    /** The lines behind the numbers, in the reader's order. */
    public Interests unpack(PackedInterests packed) {
        Map<Integer, Expression> known =
                byIds(packed.lines().stream().map(Line::expression).toList());
        return new Interests(packed.lines().stream()
                .filter(line -> known.containsKey(line.expression()))
                .map(line -> new Entry(requireNonNull(known.get(line.expression())), line.excludes()))
                .toList());
    }

    /** The expressions of these numbers; a number that nobody knows is left out. */
    public Map<Integer, Expression> byIds(Collection<Integer> ids) {
        List<Long> wanted = ids.stream().distinct().map(Integer::longValue).toList();
        Map<Integer, Expression> found = new HashMap<>(wanted.size() * 2);
        IntStream.iterate(0, from -> from < wanted.size(), from -> from + CHUNK)
                .mapToObj(from -> wanted.subList(from, Math.min(from + CHUNK, wanted.size())))
                .forEach(chunk -> texts(chunk).forEach((id, text) -> add(found, id, text)));
        return found;
    }

    /** All of them. */
    public Map<Integer, Expression> all() {
        Map<Integer, Expression> all = new HashMap<>();
        getEntityManager()
                .createQuery("select e.id, e.text from InternedExpression e", Object[].class)
                .getResultStream()
                .forEach(row -> add(all, Math.toIntExact((long) row[0]), (String) row[1]));
        return all;
    }

    /** The numbers of all of them. */
    public BitSet ids() {
        BitSet ids = new BitSet();
        List<Long> some;
        long behind = 0;
        do {
            some = getEntityManager()
                    .createQuery("select e.id from InternedExpression e where e.id > :behind order by e.id", Long.class)
                    .setParameter("behind", behind)
                    .setMaxResults(CHUNK)
                    .getResultList();
            some.forEach(id -> ids.set(Math.toIntExact(id)));
            behind = some.isEmpty() ? behind : some.get(some.size() - 1);
        } while (some.size() == CHUNK);
        return ids;
    }

    /** Lets nobody intern these until the caller's transaction ends: who decides to drop them looks again after this. */
    public void hold(Collection<Integer> ids) {
        getEntityManager()
                .createQuery("from InternedExpression e where e.id in (:ids) order by e.text", InternedExpression.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setParameter("ids", ids.stream().map(Integer::longValue).toList())
                .getResultList();
    }

    /** Forgets these, in the caller's transaction, which {@link #hold holds} them. */
    public void drop(Collection<Integer> ids) {
        delete("id in ?1", ids.stream().map(Integer::longValue).toList());
    }

    private static void add(Map<Integer, Expression> found, int id, String text) {
        try {
            found.put(id, Expression.parse(text));
        } catch (BadExpression e) {
            // one that an earlier release understood must not stop the others
            LOG.warnf("expression %d is no longer understood: %s", id, e.reason());
        }
    }

    private Map<Integer, String> texts(List<Long> ids) {
        Map<Integer, String> texts = new HashMap<>();
        getEntityManager()
                .createQuery("select e.id, e.text from InternedExpression e where e.id in (:ids)", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> texts.put(Math.toIntExact((long) row[0]), (String) row[1]));
        return texts;
    }

    /** Held until the transaction ends, so that nobody drops meanwhile what a reader is about to hold. */
    private Map<String, Integer> idsOf(Collection<String> texts) {
        Map<String, Integer> ids = new HashMap<>();
        if (!texts.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "from InternedExpression e where e.text in (:texts) order by e.text",
                            InternedExpression.class)
                    .setLockMode(LockModeType.PESSIMISTIC_READ)
                    .setParameter("texts", new ArrayList<>(texts))
                    .getResultList()
                    .forEach(held -> ids.put(held.text(), held.id()));
        }
        return ids;
    }

    private void insert(String text, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into expression (id, text, created_at) values (:id, :text, :now)"
                        + " on conflict do nothing")
                .setParameter("id", numbers.next())
                .setParameter("text", text)
                .setParameter("now", now)
                .executeUpdate();
    }
}
