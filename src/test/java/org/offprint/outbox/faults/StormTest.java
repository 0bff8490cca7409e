package org.offprint.outbox.faults;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.DeliverLetters;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.smtp.Faults;
import org.offprint.smtp.Stage;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** A mail server that refuses everybody: the trouble is ours, and no reader pays for it. */
@QuarkusTest
@TestProfile(OnFaults.class)
class StormTest {

    private static final int READERS = 150;

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    DeliverLetters deliverLetters;

    @Inject
    Suppressions suppressions;

    private final AtomicInteger attempts = new AtomicInteger();
    private final Set<String> readers = new HashSet<>();

    @BeforeEach
    void many_readers_are_due() {
        desk.clear();
        clock.forward(Duration.ofDays(2));
        String word = Desk.word();
        for (int i = 0; i < READERS; i++) {
            readers.add(desk.reader(Cadence.daily(7, ZoneOffset.UTC), word));
        }
        desk.collect("Learning " + word);
        clock.forward(Duration.ofDays(1));
    }

    @AfterEach
    void a_mail_server_that_works() {
        OnFaults.server().worksAgain();
        operator().post("/api/admin/sending/resume").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user here", "550 5.7.1 we do not want mail from you"})
    void stops_within_a_hundred_attempts_and_is_undone_by_one_call(String answer) {
        OnFaults.server().fails(Stage.RCPT, socket -> {
            attempts.incrementAndGet();
            return Faults.say(answer).at(socket);
        });
        publishDueDigests.publish(clock.instant(), false);

        assertTrue(attempts.get() <= 100, attempts + " attempts");
        long suppressed = suppressed();
        assertTrue(suppressed <= 100, suppressed + " suppressed");
        assertEquals(answer.contains("5.1.1"), suppressed > 0, suppressed + " suppressed");
        operator().get("/api/admin/sending").then().body("stopped", is(true));
        operator().post("/api/admin/editions/run").then().statusCode(409);

        OnFaults.server().worksAgain();
        JsonPath resumed = operator()
                .post("/api/admin/sending/resume?undo=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertTrue(resumed.getLong("undone") >= suppressed, "those of the trouble before it too");
        assertEquals(0, suppressed());
        assertEveryReaderIsServedAgain();
    }

    private void assertEveryReaderIsServedAgain() {
        int before = OnFaults.server().taken().size();
        desk.collect("Another on " + Desk.word());
        clock.forward(Duration.ofHours(1));
        publishDueDigests.publish(clock.instant(), false);
        deliverLetters.deliver();
        // those whose edition ended with the bounce get its papers with the next one
        clock.forward(Duration.ofDays(1));
        publishDueDigests.publish(clock.instant(), false);

        Set<String> served = new HashSet<>();
        OnFaults.server().taken().stream().skip(before).forEach(mail -> served.add(mail.recipient()));
        Set<String> missed = new HashSet<>(readers);
        missed.removeAll(served);
        assertEquals(Set.of(), missed);
    }

    /** A no comes before the yes of mails that are still on their way: a fifth of so many may be more of the last hundred. */
    @Test
    void a_few_dead_addresses_stop_nothing() {
        OnFaults.server().fails(Stage.RCPT, socket -> Faults.say(
                        attempts.incrementAndGet() % 8 == 0 ? "550 5.1.1 no such user here" : "250 2.1.5 Ok")
                .at(socket));
        publishDueDigests.publish(clock.instant(), false);

        assertEquals(READERS, attempts.get());
        assertEquals(READERS / 8, suppressed());
        operator().get("/api/admin/sending").then().body("stopped", is(false));
    }

    @Test
    void letters_go_out_while_digests_are_stopped() {
        operator().post("/api/admin/sending/stop?reason=Maintenance").then().body("reason", is("Maintenance"));
        int before = OnFaults.server().taken().size();
        RestAssured.given()
                .formParam("email", "storm-newcomer@example.org")
                .post("/subscribe")
                .then()
                .statusCode(200);
        publishDueDigests.publish(clock.instant(), false);
        deliverLetters.deliver();

        assertEquals(1, OnFaults.server().taken().size() - before);
        operator().post("/api/admin/sending/resume?undo=yes").then().statusCode(400);
        operator().get("/api/admin/sending").then().body("stopped", is(true));
        operator().post("/api/admin/sending/resume").then().body("resumed", is(true));
        publishDueDigests.publish(clock.instant(), false);
        assertEquals(1 + READERS, OnFaults.server().taken().size() - before);
    }

    private long suppressed() {
        return QuarkusTransaction.requiringNew().call(() -> readers.stream()
                .filter(reader ->
                        suppressions.suppressed(new MailAddress(reader)).isPresent())
                .count());
    }

    private static RequestSpecification operator() {
        return RestAssured.given().auth().preemptive().basic("admin", "test");
    }
}
