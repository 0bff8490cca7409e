package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.interest.PackedInterests;
import org.offprint.letter.MailAddress;
import org.offprint.match.ranking.Score;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.Subscriber;

abstract class EditionsSuite {

    private static final Instant MONDAY = Instant.parse("2031-06-02T07:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @Inject
    Editions editions;

    @Inject
    EntityManager entities;

    @Test
    @TestTransaction
    void theLastThatWasSentOrEmptyIsRememberedAndTheLatestDayOfAll() {
        Subscriber reader = reader("one");
        Edition sent = written(reader, MONDAY, 11);
        sent.end(true, MONDAY);
        written(reader, TUESDAY, 12);

        Past past = editions.past(List.of(reader.id()), WEDNESDAY).get(reader.id());

        assertEquals(new Past(LocalDate.parse("2031-06-03"), MONDAY, List.of()), past);
    }

    @Test
    @TestTransaction
    void whatWasGivenUpIsRememberedForAMonth() {
        Subscriber reader = reader("two");
        Edition lost = written(reader, MONDAY, 11);
        lost.end(false, TUESDAY);

        assertEquals(
                List.of(new Past.Undelivered(MONDAY.minus(Duration.ofDays(7)), TUESDAY)),
                editions.past(List.of(reader.id()), WEDNESDAY).get(reader.id()).undelivered());
        assertEquals(
                List.of(),
                editions.past(List.of(reader.id()), WEDNESDAY.plus(Duration.ofDays(40)))
                        .get(reader.id())
                        .undelivered());
    }

    @Test
    @TestTransaction
    void whatLiesTwoMonthsBackIsOutOfReach() {
        Subscriber reader = reader("longago");
        written(reader, MONDAY, 11).end(true, MONDAY);

        assertEquals(Map.of(), editions.past(List.of(reader.id()), MONDAY.plus(Duration.ofDays(63))));
    }

    @Test
    @TestTransaction
    void whoHasNoEditionHasNoPast() {
        assertEquals(Map.of(), editions.past(List.of(reader("three").id()), MONDAY));
    }

    @Test
    @TestTransaction
    void theLedgerIsWhatWasSentOrIsOnItsWay() {
        Subscriber reader = reader("four");
        Subscriber other = reader("five");
        written(reader, MONDAY, 11).end(true, MONDAY);
        written(reader, TUESDAY, 12).end(false, TUESDAY);
        written(reader, WEDNESDAY, 13).tryAgain();
        written(other, MONDAY, 14);

        Map<Long, Set<Long>> ledger = editions.ledger(List.of(reader.id(), other.id()), MONDAY, id -> {});

        assertEquals(Map.of(reader.id(), Set.of(11L, 13L), other.id(), Set.of(14L)), ledger);
    }

    @Test
    @TestTransaction
    void oneReaderHasOneEditionADay() {
        Subscriber reader = reader("six");
        written(reader, MONDAY, 11);

        assertThrows(PersistenceException.class, () -> written(reader, MONDAY, 12));
    }

    @Test
    @TestTransaction
    void onlyWhatIsUnsentIsSentThoughTwiceIsOnce() {
        Subscriber reader = reader("seven");
        Edition edition = written(reader, MONDAY, 11);
        long chunk = chunk(reader, MONDAY);

        assertEquals(
                List.of(edition.id()),
                editions.unsent(chunk, 0, 9).stream().map(found -> found.id()).toList());
        editions.sent(List.of(edition.id()), TUESDAY);
        assertEquals(0, editions.unsent(chunk));
        editions.sent(List.of(edition.id()), TUESDAY);

        Edition lost = written(reader, TUESDAY, 12);
        editions.giveUp(lost.id(), TUESDAY);
        assertThrows(IllegalStateException.class, () -> editions.sent(List.of(lost.id()), TUESDAY));
    }

    @Test
    @TestTransaction
    void whatWasErasedWhileItWasSentIsNotMissed() {
        Subscriber reader = reader("nine");
        Edition kept = written(reader, MONDAY, 11);
        Edition erased = written(reader, TUESDAY, 12);
        editions.delete("id", erased.id());
        entities.clear();

        editions.sent(List.of(kept.id(), erased.id()), TUESDAY);
        editions.giveUp(erased.id(), TUESDAY);

        assertEquals(0, editions.unsent(chunk(reader, MONDAY)));
        assertTrue(editions.lock(erased.id()).isEmpty());
    }

    @Test
    @TestTransaction
    void whatIsTooOldIsGivenUp() {
        Subscriber reader = reader("eight");
        written(reader, MONDAY, 11);
        long chunk = chunk(reader, MONDAY);

        assertEquals(0, editions.expire(chunk, MONDAY.plus(Duration.ofHours(36)).minusSeconds(1)));
        assertEquals(1, editions.expire(chunk, MONDAY.plus(Duration.ofHours(36))));
        assertEquals(Map.of(), editions.ledger(List.of(reader.id()), MONDAY, id -> {}));
    }

    private Subscriber reader(String name) {
        Choices choices = Choices.of(PackedInterests.NONE, Cadence.daily(7, ZoneOffset.UTC));
        Subscriber reader = new Subscriber(new MailAddress(name + "@editions.example.org"), choices, MONDAY);
        reader.confirm(choices, MONDAY);
        entities.persist(reader);
        entities.flush();
        return reader;
    }

    private Edition written(Subscriber reader, Instant now, long paper) {
        Digest digest = new Digest(
                Digest.Mode.MATCHED, List.of(new Digest.Pick(paper, new Score(1, 1, 1), List.of())), List.of(99L));
        Plan plan = new Plan(
                DueReader.of(reader),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                false,
                now.minus(Duration.ofDays(7)),
                digest);
        long chunk = chunk(reader, now);
        entities.createNativeQuery("insert into chunk (id, epoch, created_at) select :id, 0, :now"
                        + " where not exists (select 1 from chunk where id = :id)")
                .setParameter("id", chunk)
                .setParameter("now", now)
                .executeUpdate();
        Edition edition = new Edition(plan, chunk, now);
        editions.persistAndFlush(edition);
        return edition;
    }

    private static long chunk(Subscriber reader, Instant now) {
        return -(reader.id() * 1000 + now.getEpochSecond() / 86_400 % 1000);
    }
}
