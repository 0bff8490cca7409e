package org.offprint.system.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.TurnedClock;

abstract class SweepOutSuite {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    /** Below all that sequences give, so that they are the oldest. */
    private static final long FIRST = -10_000;

    @Inject
    SweepOut sweepOut;

    @Inject
    EntityManager database;

    @Inject
    TurnedClock clock;

    @BeforeEach
    void setTheClock() {
        clock.turnTo(NOW);
    }

    @AfterEach
    void leaveNothing() {
        QuarkusTransaction.requiringNew().run(() -> List.of("edition", "chunk", "subscriber", "delivery")
                .forEach(table -> run("delete from " + table + " where id < 0")));
    }

    @Test
    void deliveriesThatEndedNinetyDaysAgoGo() {
        QuarkusTransaction.requiringNew().run(() -> {
            delivery(FIRST, NOW.minus(Duration.ofDays(91)));
            delivery(FIRST + 1, NOW.minus(Duration.ofDays(89)));
            delivery(FIRST + 2, null);
        });

        sweepOut.sweep();

        assertEquals(List.of(FIRST + 1, FIRST + 2), left("delivery"));
    }

    @Test
    void editionsGoAfterFourHundredDaysAndTheirChunksWithThem() {
        QuarkusTransaction.requiringNew().run(() -> {
            subscriber();
            chunk(FIRST, NOW.minus(Duration.ofDays(402)));
            chunk(FIRST + 1, NOW.minus(Duration.ofDays(402)));
            edition(FIRST, FIRST, NOW.minus(Duration.ofDays(401)));
            edition(FIRST + 1, FIRST + 1, NOW.minus(Duration.ofDays(399)));
        });

        sweepOut.sweep();

        assertEquals(List.of(FIRST + 1), left("edition"));
        assertEquals(List.of(FIRST + 1), left("chunk"));
    }

    @Test
    void moreThanAPageGoesAtOnce() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 1_001; i++) {
                delivery(FIRST + i, NOW.minus(Duration.ofDays(100)));
            }
        });
        sweepOut.sweep();
        assertEquals(List.of(), left("delivery"));
    }

    private List<?> left(String table) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select id from " + table + " where id < 0 order by id", Long.class)
                .getResultList());
    }

    private void delivery(long id, Instant ended) {
        database.createNativeQuery(
                        "insert into delivery (id, kind, subject_id, state, priority, attempts,"
                                + " next_attempt_at, expires_at, epoch, created_at, ended_at)"
                                + " values (:id, 'LINK', 1, :state, 1, 1, :now, :now, 0, :now, cast(:ended as timestamp(6) with time zone))")
                .setParameter("id", id)
                .setParameter("state", ended == null ? "HELD" : "SENT")
                .setParameter("now", Instant.parse("2999-01-01T00:00:00Z"))
                .setParameter("ended", ended)
                .executeUpdate();
    }

    private void subscriber() {
        database.createNativeQuery(
                        "insert into subscriber (id, address, standing, interests, days, digest_hour, zone,"
                                + " max_papers, detail, when_empty, popularity, created_at, token_version, version)"
                                + " values (:id, 'sweep@example.org', 'GONE', :none, 1, 7, 'UTC', 10, 'SHORT', 'SKIP', 30, :now, 0, 0)")
                .setParameter("id", FIRST)
                .setParameter("none", new byte[0])
                .setParameter("now", NOW)
                .executeUpdate();
    }

    private void chunk(long id, Instant finished) {
        database.createNativeQuery("insert into chunk (id, epoch, created_at, finished_at) values (:id, 1, :at, :at)")
                .setParameter("id", id)
                .setParameter("at", finished)
                .executeUpdate();
    }

    private void edition(long id, long chunk, Instant written) {
        database.createNativeQuery(
                        "insert into edition (id, subscriber_id, edition_day, chunk_id, state, covers_from,"
                                + " written_at, expires_at, content) values (:id, :reader, :day, :chunk, 'SENT', :at, :at, :at, :none)")
                .setParameter("id", id)
                .setParameter("reader", FIRST)
                .setParameter("day", LocalDate.EPOCH.plusDays(id - FIRST))
                .setParameter("chunk", chunk)
                .setParameter("at", written)
                .setParameter("none", new byte[0])
                .executeUpdate();
    }

    private void run(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
