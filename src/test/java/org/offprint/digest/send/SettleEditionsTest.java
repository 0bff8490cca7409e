package org.offprint.digest.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Plan;
import org.offprint.digest.mail.Ready;
import org.offprint.letter.MailAddress;
import org.offprint.match.ranking.Score;
import org.offprint.outbox.DeliverLetters;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.Outcome.Unknown;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.DueReader;
import org.offprint.subscriber.Subscribers;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SettleEditionsTest {

    private static final String DAY = "2031-09-01";

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    Chunks chunks;

    @Inject
    Editions editions;

    @Inject
    Subscribers subscribers;

    @Inject
    ReadyEditions readyEditions;

    @Inject
    SettleEditions settleEditions;

    @Inject
    DeliverLetters deliverLetters;

    private final Tally tally = new Tally();
    private final String word = Desk.word();
    private String reader = "";

    @BeforeEach
    void clear() {
        desk.clear();
        clock.turnTo("2031-09-01T07:00:00Z");
        reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
    }

    @Test
    void whatWasTakenIsSent() {
        assertTrue(settle(write(), new Accepted("250 ok")));

        assertEquals("SENT", desk.state(reader, DAY));
        assertEquals(1, tally.report().sent());
    }

    @Test
    void whatWasDeferredGoesAgainThroughTheOutbox() {
        settle(write(), new Deferred(Deferred.Cause.MAIL, "451 later"));
        assertEquals("TRIED_AGAIN", desk.state(reader, DAY));

        clock.forward(Duration.ofMinutes(7));
        deliverLetters.deliver();

        assertEquals("SENT", desk.state(reader, DAY));
        assertEquals(1, Mailbox.of(reader).size());
        assertTrue(Mailbox.latest(reader).text().contains("Learning *" + word + "*"));
        assertEquals(0, tally.report().failed());
    }

    @Test
    void whatMayHaveBeenTakenWaits() {
        settle(write(), new Unknown("closed after the dot"));

        deliverLetters.deliver();

        assertEquals("TRIED_AGAIN", desk.state(reader, DAY));
        assertEquals(0, Mailbox.of(reader).size());
    }

    @Test
    void whatCanNeverArriveIsUndelivered() {
        settle(write(), new Rejected(Rejected.Fate.FAILED, "552 too big"));

        assertEquals("UNDELIVERED", desk.state(reader, DAY));
        assertEquals(1, tally.report().failed());
    }

    @Test
    void whoLostTheChunkSettlesNothing() {
        Held held = write();
        desk.endLease(held.chunk());
        QuarkusTransaction.requiringNew()
                .run(() -> chunks.takeFree(held.chunk() - 1).orElseThrow());

        assertFalse(settle(held, ready(held.chunk()), new Accepted("250 ok")));

        assertEquals("UNSENT", desk.state(reader, DAY));
        assertEquals(0, tally.report().sent());
    }

    @Test
    void answersThatAreWrittenAgainAreWrittenOnce() {
        Held held = write();
        Ready ready = ready(held.chunk());
        assertTrue(settle(held, ready, new Accepted("250 ok")));
        assertTrue(settle(held, ready, new Accepted("250 ok")));
        assertEquals("SENT", desk.state(reader, DAY));
    }

    @Test
    void failuresThatAreWrittenAgainMakeOneDelivery() {
        Held held = write();
        Ready ready = ready(held.chunk());
        assertTrue(settle(held, ready, new Deferred(Deferred.Cause.MAIL, "451 later")));
        assertTrue(settle(held, ready, new Deferred(Deferred.Cause.MAIL, "451 later")));

        clock.forward(Duration.ofHours(1));
        deliverLetters.deliver();

        assertEquals(1, Mailbox.of(reader).size());
    }

    private boolean settle(Held held, Outcome outcome) {
        Ready ready = readyEditions
                .next(held, 0, 9, clock.instant(), null)
                .orElseThrow()
                .ready()
                .get(0);
        return settle(held, ready, outcome);
    }

    private boolean settle(Held held, Ready ready, Outcome outcome) {
        return settleEditions.settle(held, List.of(new Answered(ready, outcome)), tally, clock.instant());
    }

    private Ready ready(long chunk) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Ready.of(editions.unsent(chunk, 0, 9).get(0)));
    }

    private Held write() {
        long paper = desk.collect("Learning " + word).get(0);
        return QuarkusTransaction.requiringNew().call(() -> {
            int expression = expression();
            Digest.Pick pick = new Digest.Pick(paper, new Score(1, 1, 1), List.of(expression));
            Digest digest = new Digest(Digest.Mode.MATCHED, List.of(pick), List.of());
            Chunk chunk = chunks.begin(clock.instant());
            Plan plan = new Plan(
                    DueReader.of(subscribers.byAddress(new MailAddress(reader)).orElseThrow()),
                    LocalDate.parse(DAY),
                    false,
                    clock.instant(),
                    digest);
            editions.persist(new Edition(plan, chunk.id(), clock.instant()));
            return new Held(chunk.id(), chunk.claim().epoch());
        });
    }

    private int expression() {
        return subscribers
                .byAddress(new MailAddress(reader))
                .orElseThrow()
                .choices()
                .interests()
                .wanted()[0];
    }
}
