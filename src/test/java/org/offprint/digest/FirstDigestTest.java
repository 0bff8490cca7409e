package org.offprint.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.story.Mailbox;
import org.offprint.story.Mailbox.Letter;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class FirstDigestTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneOffset.UTC);

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    private final String word = Desk.word();

    @BeforeEach
    void monday() {
        desk.clear();
        clock.turnTo("2031-01-06T05:00:00Z");
    }

    @Test
    void theHourComesAndTheDigestIsThere() {
        String reader = desk.reader(AT_SEVEN, word, "-survey");
        desk.collect("Learning " + word + " fast", "A survey of " + word, "Something else");
        assertEquals(RunReport.NONE, publish());

        clock.forward(Duration.ofHours(2));
        RunReport report = publish();

        assertEquals(new RunReport(1, 1, 0, 0, 1, 0, 0), report);
        Letter digest = Mailbox.latest(reader);
        assertEquals("1 new paper · Monday, 6 January", digest.subject());
        assertTrue(digest.text().contains("Learning *" + word + "* fast"), digest.text());
        assertFalse(digest.text().contains("survey"), digest.text());
        assertTrue(digest.html().contains(">" + word + "</mark> fast</a>"), digest.html());
        assertEquals("SENT", desk.state(reader, "2031-01-06"));
        assertEquals(Instant.parse("2031-01-07T07:00:00Z"), desk.nextDue(reader));
    }

    @Test
    void aPaperIsSentOnceAndOneBelowTheCutMayComeLater() {
        String reader = desk.reader(AT_SEVEN, choices -> atMost(1, choices), word);
        desk.collect("First " + word + " " + word, "Second " + word);
        clock.turnTo("2031-01-06T07:00:00Z");
        publish();
        clock.turnTo("2031-01-07T07:00:00Z");
        publish();
        clock.turnTo("2031-01-08T07:00:00Z");
        publish();

        List<Letter> digests = Mailbox.of(reader);
        assertEquals(2, digests.size());
        assertTrue(
                digests.get(0).text().contains("See 1 more paper"),
                digests.get(0).text());
        List<String> titles =
                digests.stream().map(FirstDigestTest::ordinal).sorted().toList();
        assertEquals(List.of("First", "Second"), titles);
        assertEquals("EMPTY", desk.state(reader, "2031-01-08"));
    }

    @Test
    void theWholeListIsBehindItsLink() {
        String reader = desk.reader(AT_SEVEN, choices -> atMost(1, choices), word);
        desk.collect("First " + word, "Second " + word);
        clock.turnTo("2031-01-06T07:00:00Z");
        publish();

        String link = Mailbox.latest(reader).link("/editions/");

        String page = RestAssured.get(link).then().statusCode(200).extract().asString();
        assertTrue(page.contains("First ") && page.contains("Second "), page);
        RestAssured.get(link + "x").then().statusCode(404);
        RestAssured.get(Mailbox.latest(reader).link("/preferences/").replace("preferences", "editions"))
                .then()
                .statusCode(404);
    }

    @Test
    void theOperatorServesAFutureHourAtOnceAndAskingAgainChangesNothing() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.collect("Learning " + word);

        assertEquals(new RunReport(1, 1, 0, 0, 0, 1, 0), run("2031-01-07T08:00:00Z&dryRun=true"));
        assertEquals(0, Mailbox.of(reader).size());
        assertEquals(List.of(), desk.days(reader));
        assertEquals(new RunReport(1, 1, 0, 0, 1, 0, 0), run("2031-01-07T08:00:00Z"));
        assertEquals(new RunReport(1, 0, 0, 1, 0, 0, 0), run("2031-01-07T08:00:00Z"));
        assertEquals(new RunReport(1, 0, 0, 1, 0, 0, 0), run("2031-01-07T08:00:00Z&dryRun=true"));
        assertEquals(1, Mailbox.of(reader).size());
        assertEquals(List.of("2031-01-07"), desk.days(reader));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "1999-12-31T23:59:59Z", "2099-01-01T00:00:00Z"})
    void anInstantThatCannotBeMeantIsRefused(String asOf) {
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .post("/api/admin/editions/run?asOf=" + asOf)
                .then()
                .statusCode(400);
        RestAssured.post("/api/admin/editions/run").then().statusCode(401);
    }

    private static RunReport run(String asOf) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .post("/api/admin/editions/run?asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .as(RunReport.class);
    }

    private static Choices atMost(int papers, Choices choices) {
        return new Choices(
                choices.interests(),
                choices.cadence(),
                papers,
                choices.detail(),
                choices.whenEmpty(),
                choices.popularity());
    }

    private static String ordinal(Letter digest) {
        return digest.text().contains("First ") ? "First" : "Second";
    }

    private RunReport publish() {
        return publishDueDigests.publish(clock.instant(), false);
    }
}
