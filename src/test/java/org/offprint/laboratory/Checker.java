package org.offprint.laboratory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

/** Compares what the mail server took with what the database says, when all nodes have ended. */
final class Checker {

    private static final String EDITIONS = "select e.id, s.address, e.edition_day, e.state from edition e"
            + " join subscriber s on s.id = e.subscriber_id where e.state <> 'EMPTY'";

    /** So long a mail may take that was on the wire when a node was stopped, once it goes on. */
    private static final long ON_THE_WIRE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final World world;
    private final Map<Long, Edition> editions = new HashMap<>();
    private final Map<Long, List<Taken>> mails = new HashMap<>();

    private record Edition(String address, String day, String state) {}

    private Checker(World world) {
        this.world = world;
    }

    static Findings check(World world) throws SQLException {
        Checker checker = new Checker(world);
        checker.read();
        return checker.findings();
    }

    private void read() throws SQLException {
        try (Connection connection = world.store().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EDITIONS)) {
            while (rows.next()) {
                editions.put(rows.getLong(1), new Edition(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        for (Taken mail : world.sink().taken()) {
            mail.edition().ifPresent(edition -> mails.computeIfAbsent(edition, of -> new ArrayList<>())
                    .add(mail));
        }
    }

    private Findings findings() {
        int taken = mails.values().stream().mapToInt(List::size).sum();
        Map<Integer, Integer> afterFault = new HashMap<>();
        mails.values().forEach(copies -> blame(copies, afterFault));
        return new Findings(
                taken,
                world.faults().size(),
                count(id -> editions.get(id).state().equals("SENT") && !mails.containsKey(id)),
                missing(),
                (int) mails.entrySet().stream().filter(this::isUnknown).count(),
                doubled(),
                count(id -> Set.of("UNSENT", "TRIED_AGAIN")
                        .contains(editions.get(id).state())),
                taken - mails.size(),
                afterFault.getOrDefault(-1, 0),
                afterFault.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private int count(LongPredicate which) {
        return (int) editions.keySet().stream().filter(which::test).count();
    }

    private int missing() {
        Map<String, Integer> days = new HashMap<>();
        editions.values().forEach(edition -> days.merge(edition.address(), 1, Integer::sum));
        int all = days.values().stream()
                .mapToInt(held -> Math.min(held, world.days()))
                .sum();
        return world.readers() * world.days() - all;
    }

    private int doubled() {
        Set<List<String>> days = new HashSet<>();
        int twice = 0;
        for (Edition edition : editions.values()) {
            twice += days.add(List.of(edition.address(), edition.day())) ? 0 : 1;
        }
        return twice;
    }

    private boolean isUnknown(Map.Entry<Long, List<Taken>> mail) {
        Edition edition = editions.get(mail.getKey());
        return edition == null
                || mail.getValue().stream().anyMatch(copy -> !Objects.equals(copy.to(), edition.address()));
    }

    /** Each further copy belongs to a fault, or to none: -1. */
    private void blame(List<Taken> copies, Map<Integer, Integer> afterFault) {
        for (int i = 1; i < copies.size(); i++) {
            afterFault.merge(fault(copies.get(i - 1).nanos(), copies.get(i).nanos()), 1, Integer::sum);
        }
    }

    /** The first fault between two copies; or the one at which the first of them was on the wire. */
    private int fault(long before, long after) {
        List<Long> faults = world.faults();
        for (int fault = 0; fault < faults.size(); fault++) {
            boolean onTheWire = faults.get(fault) <= before && before - faults.get(fault) < ON_THE_WIRE_NANOS;
            if (onTheWire || before <= faults.get(fault) && faults.get(fault) <= after) {
                return fault;
            }
        }
        return -1;
    }
}
