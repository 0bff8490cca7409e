package org.offprint.admin.plot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was counted, by day, in the database: all nodes add to it. Each method opens a transaction of its own. */
@Singleton
class Tallies {

    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    /** @param label tells apart those that are the same thing; empty where nothing does */
    record Key(What what, String label) {}

    /** So many of it on that day. */
    record Tally(LocalDate day, What what, String label, long amount) {}

    /** Adds all or nothing, in an order of its own, so that two nodes don't wait for each other in a circle. */
    void add(LocalDate day, Map<Key, Long> more) {
        QuarkusTransaction.requiringNew().run(() -> more.entrySet().stream()
                .sorted((one, other) -> order(one.getKey()).compareTo(order(other.getKey())))
                .forEach(entry -> add(day, entry.getKey(), entry.getValue())));
    }

    private static String order(Key key) {
        return key.what() + " " + key.label();
    }

    private void add(LocalDate day, Key key, long amount) {
        run(
                "insert into day_tally (tally_day, what, label, amount) values (:day, :what, :label, :amount)"
                        + " on conflict do nothing",
                day,
                key,
                0);
        run(
                "update day_tally set amount = amount + :amount"
                        + " where tally_day = :day and what = :what and label = :label",
                day,
                key,
                amount);
    }

    private void run(String statement, LocalDate day, Key key, long amount) {
        database.createNativeQuery(statement)
                .setParameter("day", day)
                .setParameter("what", key.what().name())
                .setParameter("label", key.label())
                .setParameter("amount", amount)
                .executeUpdate();
    }

    /** Those of a stretch of days, both ends included, the oldest first. */
    List<Tally> between(LocalDate first, LocalDate last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = database.createNativeQuery(
                            "select tally_day, what, label, amount from day_tally"
                                    + " where tally_day between :first and :last order by tally_day, what, label",
                            Object[].class)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .getResultList();
            return rows.stream().map(row -> tally((Object[]) row)).toList();
        });
    }

    private static Tally tally(Object[] row) {
        LocalDate day = row[0] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[0];
        return new Tally(day, What.valueOf((String) row[1]), (String) row[2], ((Number) row[3]).longValue());
    }
}
