package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.subscriber.Subscriber;

abstract class PaperLedgerSuite extends WrittenEditions {

    private static final LocalDate LAST = LocalDate.parse("2031-06-04");

    @Inject
    PaperLedger paperLedger;

    @Test
    @TestTransaction
    void itHoldsWhatWasSentOrIsOnItsWay() {
        Subscriber reader = reader("ledger-one");
        Subscriber other = reader("ledger-two");
        written(reader, MONDAY, 11).end(true, MONDAY);
        written(reader, TUESDAY, 12).end(false, TUESDAY);
        written(reader, WEDNESDAY, 13).tryAgain();
        written(other, MONDAY, 14);

        assertEquals(
                Map.of(reader.id(), Set.of(11L, 13L), other.id(), Set.of(14L)),
                paperLedger.sent(List.of(asked(reader, MONDAY), asked(other, MONDAY)), id -> {}));
    }

    @Test
    @TestTransaction
    void whatWasWrittenLongBeforeDoesNotCount() {
        Subscriber reader = reader("ledger-three");
        for (int day = 0; day < 12; day++) {
            written(reader, MONDAY.plus(Duration.ofDays(day)), 11 + day);
        }

        assertEquals(
                Map.of(reader.id(), Set.of(20L, 21L, 22L)),
                paperLedger.sent(List.of(asked(reader, MONDAY.plus(Duration.ofDays(10)))), id -> {}),
                "a day more than asked for, since a clock may have been set back");
    }

    /** The one asks since long ago: the question that serves the other does not reach so far. */
    @Test
    @TestTransaction
    void eachReaderIsLookedBackAtAsFarAsNeeded() {
        Subscriber missed = reader("ledger-four");
        Subscriber ordinary = reader("ledger-five");
        for (int day = 0; day < 20; day++) {
            written(missed, MONDAY.plus(Duration.ofDays(day)), 11 + day);
            written(ordinary, MONDAY.plus(Duration.ofDays(day)), 11 + day);
        }

        Map<Long, Set<Long>> sent = paperLedger.sent(
                List.of(asked(missed, MONDAY), asked(ordinary, MONDAY.plus(Duration.ofDays(19)))), id -> {});

        assertEquals(20, sent.get(missed.id()).size());
        assertEquals(Set.of(29L, 30L), sent.get(ordinary.id()));
    }

    @Test
    @TestTransaction
    void anEditionCountsThoughItWasWrittenWeeksAfterItsDay() {
        Subscriber reader = reader("ledger-six");
        written(reader, MONDAY, MONDAY.plus(Duration.ofDays(25)), 11);

        Instant since = MONDAY.plus(Duration.ofDays(22));
        assertEquals(Map.of(reader.id(), Set.of(11L)), paperLedger.sent(List.of(asked(reader, since, LAST)), id -> {}));
    }

    @Test
    @TestTransaction
    void whoHasNoEditionIsNotLookedFor() {
        Subscriber reader = reader("ledger-seven");

        assertEquals(Map.of(), paperLedger.sent(List.of(), id -> {}));
        assertEquals(Map.of(), paperLedger.sent(List.of(asked(reader, MONDAY, null)), id -> {}));
    }

    @Test
    @TestTransaction
    void oneThatCannotBeReadIsTold() {
        Subscriber reader = reader("ledger-eight");
        Edition edition = written(reader, MONDAY, 11);
        entities.createNativeQuery("update edition set content = :garbled where id = :id")
                .setParameter("garbled", new byte[] {99})
                .setParameter("id", edition.id())
                .executeUpdate();
        List<Long> unreadable = new ArrayList<>();

        paperLedger.sent(List.of(asked(reader, MONDAY)), unreadable::add);

        assertEquals(List.of(reader.id()), unreadable);
    }

    private static PaperLedger.Asked asked(Subscriber reader, Instant since) {
        return asked(reader, since, LocalDate.parse("2031-06-30"));
    }

    private static PaperLedger.Asked asked(Subscriber reader, Instant since, @Nullable LocalDate lastDay) {
        return new PaperLedger.Asked(reader.id(), lastDay, since);
    }
}
