package org.offprint.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/**
 * A month hour by hour, in 40 zones, in which the clocks of some go forward and of others back: every reader gets exactly
 * one digest on each day of theirs that had a paper for them, and the heap does not grow.
 */
@QuarkusTest
@TestProfile(OnSink.class)
class MonthTest {

    /** Sydney's clocks go forward on the 5th, Berlin's back on the 26th, New York's on November 2nd. */
    private static final Instant START = Instant.parse("2031-10-03T00:00:00Z");

    private static final int DAYS = 31;
    private static final int GROUPS = 4;
    private static final long HEAP_MAY_GROW = 24L << 20;
    private static final List<String> ZONES = List.of(("Australia/Sydney Australia/Lord_Howe Pacific/Auckland"
                    + " America/Asuncion Europe/Berlin Europe/London Europe/Lisbon Europe/Athens Asia/Jerusalem"
                    + " America/New_York America/Havana Pacific/Easter America/Los_Angeles America/Denver"
                    + " America/St_Johns Asia/Beirut Atlantic/Azores UTC Asia/Tokyo Asia/Kolkata Asia/Kathmandu"
                    + " Australia/Darwin Pacific/Kiritimati Pacific/Pago_Pago Pacific/Chatham Africa/Lagos"
                    + " Africa/Cairo America/Bogota Asia/Tehran Asia/Yangon Asia/Kabul Pacific/Marquesas"
                    + " America/Caracas Asia/Dubai Africa/Nairobi Pacific/Honolulu America/Anchorage Asia/Shanghai"
                    + " Europe/Moscow Pacific/Norfolk")
            .split(" "));

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    EntityManager entities;

    private final List<Reader> readers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> mails = new HashMap<>();

    /** What a reader is to get is worked out here anew, by looking at their clock every quarter of an hour. */
    private static final class Reader {
        private final String address;
        private final int group;
        private final int hour;
        private final ZoneId zone;
        private final TreeSet<LocalDate> days = new TreeSet<>();
        private LocalDate last = LocalDate.MIN;
        private boolean paperCame;

        Reader(String address, int group, int hour, ZoneId zone) {
            this.address = address;
            this.group = group;
            this.hour = hour;
            this.zone = zone;
        }

        void look(Instant now) {
            ZonedDateTime local = now.atZone(zone);
            LocalDate day = local.toLocalDate();
            if (!now.isBefore(START) && local.getHour() >= hour && day.isAfter(last)) {
                last = day;
                if (paperCame) {
                    days.add(day);
                    paperCame = false;
                }
            }
        }
    }

    @Test
    void everyDayThatHadAPaperBringsOneDigest() {
        desk.clear();
        OnSink.sink().clear();
        clock.turnTo(START);
        enrol(OnSink.readers(80));
        long heap = 0;
        for (int day = 0; day < DAYS; day++) {
            for (int hour = 0; hour < 24; hour++) {
                serve();
                if (hour == 0) {
                    collect(day);
                }
                clock.forward(Duration.ofHours(1));
            }
            OnSink.sink().taken().forEach(mail -> mails.merge(mail.to(), 1, Integer::sum));
            OnSink.sink().clear();
            heap = day == DAYS / 4 ? heap() : heap;
        }
        long grown = heap() - heap;
        System.out.printf(
                "%d readers in %d zones, %d days: %d digests, heap %+d KB%n",
                readers.size(),
                ZONES.size(),
                DAYS,
                mails.values().stream().mapToInt(i -> i).sum(),
                grown >> 10);
        compare();
        assertTrue(grown < HEAP_MAY_GROW, grown + " bytes");
    }

    private void enrol(int many) {
        for (int group = 0; group < GROUPS; group++) {
            words.add(Desk.word());
        }
        for (int number = 0; number < many; number++) {
            ZoneId zone = ZoneId.of(ZONES.get(number % ZONES.size()));
            int hour = number * 7 % 24;
            int group = number % GROUPS;
            String address = desk.reader(Cadence.daily(hour, zone), words.get(group));
            Reader reader = new Reader(address, group, hour, zone);
            // the slot of a day that is over is none of theirs
            reader.look(START);
            readers.add(reader);
        }
    }

    /** A group's papers come every second, third, fourth or fifth day. */
    private void collect(int day) {
        for (int group = 0; group < GROUPS; group++) {
            if (day % (group + 2) == 0) {
                desk.collect("Day " + day + " of " + words.get(group));
                for (Reader reader : readers) {
                    reader.paperCame |= reader.group == group;
                }
            }
        }
    }

    /** The tick of a full hour, for all whose time has come since the last one. */
    private void serve() {
        for (int quarters = 3; quarters >= 0; quarters--) {
            Instant at = clock.instant().minus(Duration.ofMinutes(15L * quarters));
            readers.forEach(reader -> reader.look(at));
        }
        publishDueDigests.publish(clock.instant(), false);
    }

    private void compare() {
        Map<String, TreeSet<LocalDate>> sent = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> entities.createQuery(
                        "select s.address, e.day from Edition e join Subscriber s on s.id = e.subscriber"
                                + " where e.state = SENT",
                        Object[].class)
                .getResultList()
                .forEach(row -> sent.computeIfAbsent((String) row[0], of -> new TreeSet<>())
                        .add((LocalDate) row[1])));
        for (Reader reader : readers) {
            TreeSet<LocalDate> days = sent.getOrDefault(reader.address, new TreeSet<>());
            assertEquals(reader.days, days, reader.address + " at " + reader.hour + " in " + reader.zone);
            assertEquals(days.size(), Objects.requireNonNullElse(mails.get(reader.address), 0));
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
