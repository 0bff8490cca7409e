package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.edition.Plan;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.DueReaders;
import org.offprint.subscriber.DueRow;
import org.offprint.subscriber.Standing;

abstract class WriteChunkSuite {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneOffset.UTC);
    private static final Instant MORNING = Instant.parse("2031-07-07T07:00:00Z");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    WriteChunk writeChunk;

    @Inject
    DueReaders dueReaders;

    private final String word = Desk.word();

    @BeforeEach
    void night() {
        desk.clear();
        clock.turnTo("2031-07-07T05:00:00Z");
    }

    @Test
    void editionsAndNextDueTimesAreWrittenTogether() {
        String reader = desk.reader(AT_SEVEN, word);
        String idle = desk.reader(AT_SEVEN, word + "2");
        desk.collect("Learning " + word);

        WriteChunk.Written written = write(MORNING).orElseThrow();

        assertEquals(2, written.plans().size());
        assertEquals("UNSENT", desk.state(reader, "2031-07-07"));
        assertEquals("EMPTY", desk.state(idle, "2031-07-07"));
        assertEquals(Instant.parse("2031-07-08T07:00:00Z"), desk.nextDue(reader));
        assertTrue(desk.isHeld(Objects.requireNonNull(written.held()).chunk()));
        assertEquals(Optional.empty(), write(MORNING));
    }

    @Test
    void aPaperThatWasMergedIntoAnotherOneWasSentAllTheSame() {
        String reader = desk.reader(AT_SEVEN, word);
        List<Long> ids = desk.collect("Learning " + word, "Learned " + word);
        write(MORNING);
        desk.merge(ids.get(0), ids.get(1));
        clock.turnTo("2031-07-08T05:00:00Z");
        Plan next = write(MORNING.plusSeconds(86_400)).orElseThrow().plans().get(0);

        assertTrue(next.digest().isEmpty(), next.digest().toString());
        assertEquals("EMPTY", desk.state(reader, "2031-07-08"));
    }

    @Test
    void aReaderWhoseRowMakesNoSenseHoldsNobodyBack() {
        String broken = desk.reader(AT_SEVEN, word);
        String reader = desk.reader(AT_SEVEN, word);
        desk.collect("Learning " + word);
        desk.breakZone(broken);

        WriteChunk.Written written = write(MORNING).orElseThrow();

        assertEquals(1, written.broken().size());
        assertEquals("UNSENT", desk.state(reader, "2031-07-07"));
        assertEquals("none", desk.state(broken, "2031-07-07"));
        assertEquals(Optional.empty(), writeChunk.write(MORNING, 500, written.broken(), null));
    }

    @Test
    void whoeverCannotBeServedLeavesNoChunkBehind() {
        desk.breakZone(desk.reader(AT_SEVEN, word));

        WriteChunk.Written written = write(MORNING).orElseThrow();

        assertEquals(1, written.broken().size());
        assertNull(written.held());
    }

    @Test
    void twoNodesAtOnceServeNobodyTwice() {
        for (int i = 0; i < 4; i++) {
            desk.reader(AT_SEVEN, word);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            List<Long> mine = ids(dueReaders.lock(MORNING, Set.of(), 2));
            List<Long> theirs =
                    QuarkusTransaction.requiringNew().call(() -> ids(dueReaders.lock(MORNING, Set.of(), 2)));
            assertEquals(2, mine.size());
            assertEquals(2, theirs.size());
            assertTrue(theirs.stream().noneMatch(mine::contains), mine + " and " + theirs);
        });
    }

    @Test
    void aReaderIsServedOnceADayThoughTheHourMoves() {
        String reader = desk.reader(AT_SEVEN, word);
        clock.turnTo(MORNING);
        write(MORNING);
        desk.change(
                reader,
                subscriber -> subscriber.choose(
                        Choices.of(subscriber.choices().interests(), Cadence.daily(18, ZoneOffset.UTC)),
                        clock.instant()));

        assertEquals(Instant.parse("2031-07-08T18:00:00Z"), desk.nextDue(reader));
    }

    @Test
    void whoPausedIsActiveOnceServed() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.change(reader, subscriber -> subscriber.pause(LocalDate.parse("2031-07-07"), clock.instant()));
        write(MORNING);

        desk.change(reader, subscriber -> {
            assertEquals(Standing.ACTIVE, subscriber.standing());
            assertEquals(Optional.empty(), subscriber.pausedUntil());
        });
    }

    @Test
    void aLastDayOnlyGrows() {
        String reader = desk.reader(AT_SEVEN, word);
        write(MORNING);
        List<Long> ids = new ArrayList<>();
        desk.change(reader, subscriber -> ids.add(subscriber.id()));

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> dueReaders.served(ids, LocalDate.parse("2031-07-07"), MORNING, MORNING)));
    }

    @Test
    void whoHadTheDaysEditionIsCountedByTheirOwnCalendar() {
        desk.reader(Cadence.daily(7, ZoneId.of("Pacific/Kiritimati")), word);
        desk.reader(Cadence.daily(23, ZoneId.of("Pacific/Pago_Pago")), word);
        Instant evening = Instant.parse("2031-07-08T09:00:00Z");
        clock.turnTo(evening);
        write(evening);

        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> dueReaders.alreadyServed(evening)));
    }

    private Optional<WriteChunk.Written> write(Instant asOf) {
        return writeChunk.write(asOf, 500, Set.of(), null);
    }

    private static List<Long> ids(List<DueRow> readers) {
        return readers.stream().map(DueRow::id).toList();
    }
}
