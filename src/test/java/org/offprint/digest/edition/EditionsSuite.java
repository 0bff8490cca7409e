package org.offprint.digest.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.subscriber.Coverage;
import org.offprint.subscriber.DueReaders;
import org.offprint.subscriber.Subscriber;

abstract class EditionsSuite extends WrittenEditions {

    @Inject
    DueReaders dueReaders;

    @Test
    @TestTransaction
    void theNextEditionCoversWhatWasGivenUp() {
        Subscriber reader = reader("one");
        dueReaders.served(List.of(reader.id()), day(MONDAY), TUESDAY, MONDAY);
        Edition monday = written(reader, MONDAY, 11);
        assertEquals(new Coverage(MONDAY, null, null), coverage(reader));

        editions.giveUp(monday.id(), TUESDAY);
        assertEquals(new Coverage(MONDAY, MONDAY.minus(WEEK), null), coverage(reader));

        dueReaders.served(List.of(reader.id()), day(TUESDAY), WEDNESDAY, TUESDAY);
        Edition tuesday = written(reader, TUESDAY, 12);
        assertEquals(new Coverage(TUESDAY, null, null), coverage(reader), "it reached back to Monday's");

        editions.end(tuesday, true, WEDNESDAY);
        assertEquals(new Coverage(TUESDAY, null, null), coverage(reader));
    }

    @Test
    @TestTransaction
    void ofSeveralThatWereGivenUpTheFirstCounts() {
        Subscriber reader = reader("two");
        Edition monday = written(reader, MONDAY, 11);
        Edition tuesday = written(reader, TUESDAY, 12);

        editions.end(tuesday, false, WEDNESDAY);
        assertEquals(TUESDAY.minus(WEEK), coverage(reader).missedFrom());
        editions.end(monday, false, WEDNESDAY);
        assertEquals(MONDAY.minus(WEEK), coverage(reader).missedFrom());
        editions.end(written(reader, WEDNESDAY, 13), false, WEDNESDAY);
        assertEquals(MONDAY.minus(WEEK), coverage(reader).missedFrom());
    }

    @Test
    @TestTransaction
    void aChangeOfTheReaderKeepsWhatWasMissedMeanwhile() {
        Subscriber reader = reader("three");
        editions.giveUp(written(reader, MONDAY, 11).id(), TUESDAY);
        reader.pause(day(WEDNESDAY), TUESDAY);

        assertEquals(MONDAY.minus(WEEK), coverage(reader).missedFrom());
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
        assertEquals(MONDAY.minus(WEEK), coverage(reader).missedFrom());
    }

    private Coverage coverage(Subscriber reader) {
        entities.flush();
        entities.refresh(reader);
        return reader.coverage();
    }
}
