package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.send.Held;
import org.offprint.digest.send.SendEditions;
import org.offprint.digest.send.TakeUpChunk;
import org.offprint.digest.send.Tally;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** What becomes of editions that were committed and not sent: a crash, a mail server that is away, a reader who leaves. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class UnsentEditionsTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneOffset.UTC);

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    WriteChunk writeChunk;

    @Inject
    Editions editions;

    @Inject
    TakeUpChunk takeUpChunk;

    @Inject
    SendEditions sendEditions;

    private final String word = Desk.word();
    private boolean away;

    @BeforeEach
    void clear() {
        desk.clear();
        clock.turnTo("2031-05-05T07:00:00Z");
    }

    @AfterEach
    void theMailServerIsBack() {
        if (away) {
            Mailbox.plugIn();
        }
    }

    @Test
    void aChunkThatACrashLeftIsSentOnceItsLeaseEnds() {
        String reader = dueReader();
        Held held = write();

        assertEquals(new RunReport(1, 0, 0, 1, 0, 0, 0), publish());
        assertEquals(0, Mailbox.of(reader).size());

        desk.endLease(held.chunk());
        assertEquals(1, publish().sent());
        assertEquals(0, publish().sent());
        assertEquals(1, Mailbox.of(reader).size());
        assertEquals("SENT", desk.state(reader, "2031-05-05"));
    }

    @Test
    void whoLostAChunkNeitherSendsNorSettles() {
        String reader = dueReader();
        Held paused = write();
        desk.endLease(paused.chunk());
        Held newer = takeUpChunk.takeUp(0).orElseThrow().held();
        assertEquals(paused.chunk(), newer.chunk());
        assertTrue(newer.epoch() > paused.epoch());

        sendEditions.send(paused, null, new Tally());

        assertEquals(0, Mailbox.of(reader).size());
        assertEquals("UNSENT", desk.state(reader, "2031-05-05"));
        assertTrue(desk.isHeld(newer.chunk()), "the other one's claim was released");

        Tally tally = new Tally();
        sendEditions.send(newer, null, tally);
        assertEquals(1, tally.report().sent());
        assertFalse(desk.isHeld(newer.chunk()));
    }

    @Test
    void aMailServerThatIsAwayUsesUpNothing() {
        String reader = dueReader();
        unplug();

        assertEquals(new RunReport(1, 1, 0, 0, 0, 1, 0), publish());
        assertEquals("UNSENT", desk.state(reader, "2031-05-05"));

        plugIn();
        clock.forward(Duration.ofHours(6));
        assertEquals(1, publish().sent());
        assertEquals(List.of("2031-05-05"), desk.days(reader));
        assertEquals(1, Mailbox.of(reader).size());
    }

    @Test
    void whatIsTooOldIsGivenUpAlsoWhileTheMailServerIsAway() {
        String reader = dueReader();
        unplug();
        publish();

        clock.forward(Duration.ofHours(36).minusMillis(1));
        publish();
        assertEquals("UNSENT", desk.state(reader, "2031-05-05"));
        clock.forward(Duration.ofMillis(1));
        publish();

        assertEquals("UNDELIVERED", desk.state(reader, "2031-05-05"));
    }

    @Test
    void sixDaysWithoutAMailServerLoseNoPaperAndBringNoneTwice() {
        String reader = dueReader();
        unplug();
        for (int day = 0; day < 6; day++) {
            desk.collect("Day " + day + " of " + word);
            publish();
            clock.forward(Duration.ofDays(1));
        }
        plugIn();

        publish();
        clock.forward(Duration.ofDays(1));
        publish();

        String all = String.join(
                "", Mailbox.of(reader).stream().map(mail -> mail.text()).toList());
        for (int day = 0; day < 6; day++) {
            assertEquals(2, all.split("Day " + day + " of", -1).length, "day " + day + " in " + all);
        }
        assertEquals(2, all.split("Learning", -1).length, all);
    }

    @Test
    void whoLeftBeforeItWasSentGetsNoMail() {
        String reader = dueReader();
        Held held = write();
        desk.change(reader, subscriber -> subscriber.leave(clock.instant()));

        Tally tally = new Tally();
        sendEditions.send(held, null, tally);

        assertEquals(0, Mailbox.of(reader).size());
        assertEquals("UNDELIVERED", desk.state(reader, "2031-05-05"));
        assertFalse(desk.isHeld(held.chunk()));
    }

    @Test
    void anEditionThatCannotBeReadIsGivenUpAndTheOthersGoOut() {
        String unlucky = dueReader();
        String other = desk.reader(AT_SEVEN, word);
        desk.isDue(other, clock.instant());
        Held held = write();
        desk.garble(unlucky, "2031-05-05");

        Tally tally = new Tally();
        sendEditions.send(held, null, tally);

        assertEquals("UNDELIVERED", desk.state(unlucky, "2031-05-05"));
        assertEquals("SENT", desk.state(other, "2031-05-05"));
        assertFalse(desk.isHeld(held.chunk()));
    }

    @Test
    void aPastEditionThatCannotBeReadKeepsNobodyElseFromTheirs() {
        String unlucky = dueReader();
        String other = desk.reader(AT_SEVEN, word);
        desk.isDue(other, clock.instant());
        publish();
        desk.garble(unlucky, "2031-05-05");
        clock.forward(Duration.ofDays(1));
        desk.collect("Young " + word);

        publish();

        assertEquals("none", desk.state(unlucky, "2031-05-06"));
        assertEquals("SENT", desk.state(other, "2031-05-06"));
    }

    @Test
    void aZoneThatIsNoMoreKeepsNoRunFromEnding() {
        String reader = dueReader();
        publish();
        desk.breakZone(reader);

        assertEquals(0, publish().sent());
    }

    /**
     * The first edition's papers are a week old. It is tried again and again, the next day's edition arrives, and then the
     * first one is given up: its papers lie before every window that looks only at what arrived.
     */
    @Test
    void papersOfAnEditionThatWasGivenUpAfterTheNextOneArrivedComeAgain() {
        clock.turnTo("2031-05-01T12:00:00Z");
        String reader = desk.reader(AT_SEVEN, word);
        desk.isDue(reader, clock.instant().plus(Duration.ofDays(4)));
        desk.collect("Old " + word);
        clock.turnTo("2031-05-06T07:00:00Z");
        write();
        desk.edition(reader, "2031-05-06", edition -> edition.tryAgain());
        desk.collect("Young " + word);
        clock.turnTo("2031-05-07T07:00:00Z");
        publish();
        assertTrue(Mailbox.latest(reader).text().contains("Young"));
        assertFalse(Mailbox.latest(reader).text().contains("Old"));
        clock.turnTo("2031-05-07T19:00:00Z");
        desk.edition(reader, "2031-05-06", edition -> editions.end(edition, false, clock.instant()));

        clock.turnTo("2031-05-08T07:00:00Z");
        publish();

        assertTrue(
                Mailbox.latest(reader).text().contains("Old"),
                Mailbox.latest(reader).text());
        assertFalse(Mailbox.latest(reader).text().contains("Young"));
        clock.turnTo("2031-05-09T07:00:00Z");
        publish();
        assertEquals(2, Mailbox.of(reader).size());
    }

    private void unplug() {
        Mailbox.unplug();
        away = true;
    }

    private void plugIn() {
        Mailbox.plugIn();
        away = false;
    }

    private String dueReader() {
        clock.turnTo("2031-05-05T05:00:00Z");
        String reader = desk.reader(AT_SEVEN, word);
        desk.collect("Learning " + word);
        clock.turnTo("2031-05-05T07:00:00Z");
        return reader;
    }

    private Held write() {
        return writeChunk
                .write(clock.instant(), 500, Set.of(), null)
                .orElseThrow()
                .held();
    }

    private RunReport publish() {
        return publishDueDigests.publish(clock.instant(), false);
    }
}
