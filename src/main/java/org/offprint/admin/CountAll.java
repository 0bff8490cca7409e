package org.offprint.admin;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.offprint.outbox.State;
import org.offprint.paper.Papers;
import org.offprint.subscriber.Standing;

/** Counts papers, readers and mails, in the database. */
@Singleton
class CountAll {

    /** A digest counts here until it needs a delivery of its own, or none at all. */
    private static final Map<String, State> EDITIONS = Map.of("UNSENT", State.QUEUED, "SENT", State.SENT);

    private final EntityManager database;
    private final Papers papers;

    CountAll(EntityManager database, Papers papers) {
        this.database = database;
        this.papers = papers;
    }

    @Transactional
    Stats count() {
        Map<String, Long> readers = none(Standing.values());
        by("standing", "subscriber").forEach((standing, count) -> readers.merge(lower(standing), count, Long::sum));
        Map<String, Long> mails = none(State.values());
        by("state", "delivery").forEach((state, count) -> mails.merge(lower(state), count, Long::sum));
        by("state", "edition").forEach((state, count) -> {
            if (EDITIONS.containsKey(state)) {
                mails.merge(lower(EDITIONS.get(state).name()), count, Long::sum);
            }
        });
        return new Stats(papers.count(), readers, mails);
    }

    private Map<String, Long> by(String column, String table) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object row : database.createNativeQuery(
                        "select " + column + ", count(*) from " + table + " group by " + column)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            counts.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return counts;
    }

    private static Map<String, Long> none(Enum<?>[] names) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(names).forEach(name -> counts.put(lower(name.name()), 0L));
        return counts;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
