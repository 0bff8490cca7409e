package org.offprint.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** The mail server is gone for six hours, and digests and confirmations queue up. */
@QuarkusTest
@TestProfile(OnSink.class)
class RelayGoneTest {

    private static final int CONFIRMATIONS = 20;
    private static final int MANY = 2_000;

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    DeliverLetters deliverLetters;

    @Inject
    EntityManager entities;

    @Test
    void nothingIsLostNoAttemptIsUsedUpAndConfirmationsGoFirst() throws IOException {
        int readers = OnSink.readers(300);
        Sink sink = OnSink.sink();
        prepare(readers);
        sink.unplug();
        for (int tens = 0; tens <= 36; tens++) {
            if (tens < CONFIRMATIONS) {
                subscribe(tens);
            }
            tick();
            clock.forward(Duration.ofMinutes(10));
        }
        assertEquals(readers, count("select count(*) from edition where state = 'UNSENT'"));
        assertEquals(CONFIRMATIONS, count("select count(*) from delivery where state = 'QUEUED'"));
        assertEquals(0, count("select coalesce(max(attempts), 0) from delivery"), "an attempt was used up");

        sink.plugIn();
        tick();

        int last = lastConfirmation(sink.taken());
        System.out.printf(
                "%d digests and %d confirmations queued; the last of these came as mail %d%n",
                readers, CONFIRMATIONS, last);
        assertEquals(readers + CONFIRMATIONS, sink.count());
        assertEquals(
                readers + CONFIRMATIONS,
                sink.taken().stream().map(Taken::to).distinct().count());
        assertEquals(readers, count("select count(*) from edition where state = 'SENT'"));
        // a few hundred digests are gone over the wire before a letter's client has its first connection
        assertTrue(readers < MANY || last < sink.count() / 2, "the last confirmation came as mail " + last);
    }

    private void prepare(int readers) {
        desk.clear();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from delivery").executeUpdate());
        OnSink.sink().clear();
        clock.turnTo("2032-02-02T05:00:00Z");
        String word = Desk.word();
        IntStream.range(0, readers).forEach(reader -> desk.reader(Cadence.daily(7, ZoneOffset.UTC), word));
        desk.collect("Learning " + word);
        clock.turnTo("2032-02-02T07:00:00Z");
    }

    private static void subscribe(int number) {
        RestAssured.given()
                .formParam("email", "newcomer" + number + "@example.org")
                .post("/subscribe")
                .then()
                .statusCode(200);
    }

    /** What the two ticks do, which know nothing of each other. */
    private void tick() {
        CompletableFuture<Void> letters = CompletableFuture.runAsync(deliverLetters::deliver);
        publishDueDigests.publish(clock.instant(), false);
        letters.join();
    }

    private static int lastConfirmation(List<Taken> taken) {
        List<String> to = new ArrayList<>(taken.stream().map(Taken::to).collect(Collectors.toList()));
        return 1
                + IntStream.range(0, to.size())
                        .filter(mail -> to.get(mail).startsWith("newcomer"))
                        .max()
                        .orElseThrow();
    }

    private int count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(query).getSingleResult()).intValue());
    }
}
