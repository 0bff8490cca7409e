package org.offprint.admin.csv;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SubscribersApiTest {

    private static final String TITLES = "email,keywords,days,hour,zone,maxPapers,consentedAt\n";

    @Inject
    Subscribers subscribers;

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @BeforeEach
    void setTheClock() {
        clock.turnTo("2026-02-02T05:00:00Z");
    }

    @Test
    void whoeverAgreedIsActiveAndDueAtTheNextSlot() {
        send(TITLES + "csv-active@example.org,LoRA;diffusion models;-survey,weekdays,7,Asia/Kathmandu,5,2026-01-31\n")
                .body("accepted", equalTo(1))
                .body("items[0].row", equalTo(2))
                .body("items[0].verdict", equalTo("accepted"))
                .body("items[0].errors", nullValue());

        Subscriber reader = reader("csv-active@example.org").orElseThrow();
        assertEquals(Standing.ACTIVE, reader.standing());
        assertEquals(Optional.of(Instant.parse("2026-01-31T00:00:00Z")), reader.consentedAt());
        assertEquals(Optional.of(Instant.parse("2026-02-03T01:15:00Z")), reader.nextDueAt());
        assertEquals(5, reader.choices().maxPapers());
        assertEquals(3, reader.choices().interests().lines().size());
    }

    @Test
    void nobodyGetsAMail() {
        send(TITLES + "csv-quiet@example.org,LoRA,daily,7,UTC,10,2026-01-31\n").body("accepted", equalTo(1));
        assertEquals(List.of(), Mailbox.of("csv-quiet@example.org"));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> (long) subscribers
                .getEntityManager()
                .createQuery("select count(d) from Delivery d where d.recipient = :to", Long.class)
                .setParameter("to", "csv-quiet@example.org")
                .getSingleResult()));
    }

    @Test
    void whoeverDidNotAgreeWaits() {
        send("email\ncsv-waits@example.org\n").body("accepted", equalTo(1));
        assertEquals(
                Standing.PENDING, reader("csv-waits@example.org").orElseThrow().standing());
        send(TITLES + "csv-waits@example.org,,,,,,2026-01-31T10:00:00+01:00\n").body("accepted", equalTo(1));
        assertEquals(
                Standing.ACTIVE, reader("csv-waits@example.org").orElseThrow().standing());
    }

    @Test
    void aBadRowSaysAllThatIsWrongAndHoldsUpNoOther() {
        send(TITLES
                        + "no address,\"(\",someday,25,Mars/Base,0,yesterday\n"
                        + "csv-good@example.org,LoRA,mon wed,8,UTC,,2026-01-31\n"
                        + "csv-future@example.org,,,,,,2027-01-01\n")
                .body("accepted", equalTo(1))
                .body("refused", equalTo(2))
                .body("items[0].verdict", equalTo("refused"))
                .body("items[0].errors.field.unique()", hasSize(7))
                .body("items[1].verdict", equalTo("accepted"))
                .body("items[2].errors[0].field", equalTo("consentedAt"));
        assertEquals(
                Standing.ACTIVE, reader("csv-good@example.org").orElseThrow().standing());
        assertTrue(reader("csv-future@example.org").isEmpty());
    }

    @Test
    void aReaderKeepsTheirOwnChoices() {
        send(TITLES + "csv-own@example.org,LoRA,daily,7,UTC,10,2026-01-31\n").body("accepted", equalTo(1));
        send(TITLES + "CSV-own@example.org,robots,daily,9,UTC,20,2026-01-31\n")
                .body("refused", equalTo(1))
                .body("items[0].errors[0].reason", containsString("here already"));
        assertEquals(10, reader("csv-own@example.org").orElseThrow().choices().maxPapers());
    }

    @Test
    void whoeverLeftAfterAgreeingStaysAway() {
        send(TITLES + "csv-left@example.org,LoRA,daily,7,UTC,10,2026-01-31\n").body("accepted", equalTo(1));
        QuarkusTransaction.requiringNew().run(() -> subscribers
                .lock(new MailAddress("csv-left@example.org"))
                .orElseThrow()
                .leave(clock.instant()));
        send(TITLES + "csv-left@example.org,LoRA,daily,7,UTC,10,2026-01-31\n").body("refused", equalTo(1));
        assertEquals(Standing.GONE, reader("csv-left@example.org").orElseThrow().standing());
    }

    @Test
    void whatComesOutGoesInAgain() {
        String row = "csv-trip@example.org,'-survey;LoRA,mon;wed,7,Europe/Paris,12,2026-01-31T10:00:00Z";
        send(TITLES + row + "\n").body("accepted", equalTo(1));

        String table = operator()
                .get("/api/admin/subscribers.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        List<String> rows = Arrays.asList(table.split("\r\n"));
        assertEquals(TITLES.strip(), rows.get(0));
        assertTrue(rows.contains(row), table);
    }

    @Test
    void aSemicolonWithinAKeywordStaysAMarkBetweenWords() {
        Visitor.somebody(letters).joins("quokka; bandicoot");
        operator().get("/api/admin/subscribers.csv").then().body(containsString("quokka, bandicoot"));
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        send(TITLES + "=cmd@example.org,LoRA,daily,7,UTC,10,2026-01-31\n").body("accepted", equalTo(1));
        operator()
                .get("/api/admin/subscribers.csv")
                .then()
                .body(containsString("\n'=cmd@example.org,"))
                .body(not(containsString("\n=cmd@example.org,")));
    }

    @Test
    void whatIsNoSuchTableIsRefusedWhole() {
        refused("email,keyword\nx@example.org,LoRA\n", "keyword");
        refused("", "email");
        refused("keywords\nLoRA\n", "email");
        refused("email\n\"x@example.org\n", "A quote opens in row 2 and is not closed.");
        refused(
                "email,keywords\n\na@example.org,\"one\ncell\"\nb@example.org,\"LoRA\nc@example.org,x\n",
                "opens in row 4 ");
        refused("email,keywords\na@example.org,\"LoRA\" x\n", "Row 2");
        refused("\"email\nx@example.org\n", "A quote opens in row 1 ");
        refused("email\n" + "x@example.org\n".repeat(100_001), "100000");
        refused("email,email\nx@example.org,y@example.org\n", "twice");
    }

    @Test
    void whatListmonkExportsGoesIn() {
        send("uuid,email,name,attributes,status,created_at,updated_at\n"
                        + "5c2a,csv-monk@example.org,A Reader,\"{\"\"keywords\"\": [\"\"LoRA\"\", \"\"-survey\"\"], \"\"hour\"\": 9,"
                        + " \"\"city\"\": \"\"X\"\"}\",enabled,2025-03-04 05:06:07.123456 +0530 +0530,2025-03-04 05:06:07 +0000 UTC\n"
                        + "5c2b,csv-monk-out@example.org,B,{},blocklisted,2025-03-04 05:06:07 +0000 UTC,x\n")
                .body("accepted", equalTo(1))
                .body("items[1].email", equalTo("csv-monk-out@example.org"))
                .body("items[1].errors[0].reason", containsString("blocklisted"));
        Subscriber reader = reader("csv-monk@example.org").orElseThrow();
        assertEquals(Standing.ACTIVE, reader.standing());
        assertEquals(Optional.of(Instant.parse("2025-03-03T23:36:07.123456Z")), reader.consentedAt());
        assertEquals(9, reader.cadence().hour());
        assertEquals(2, reader.choices().interests().lines().size());
        assertTrue(reader("csv-monk-out@example.org").isEmpty());
    }

    @Test
    void whatMailchimpExportsGoesIn() {
        send("\"Email Address\",\"First Name\",MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,TIMEZONE,LEID,EUID,NOTES,TAGS,UNSUB_TIME\n"
                        + "csv-chimp@example.org,A,2,2020-02-03 04:05:06,2020-02-03 04:06:00,Europe/Berlin,1,a,,\"\"\"VIP\"\"\",\n"
                        + "csv-chimp-left@example.org,A,2,2020-02-03 04:05:06,,,1,a,,,2021-01-01 00:00:00\n"
                        + "csv-chimp-asked@example.org,A,2,,,Nowhere/Land,1,a,,,\n")
                .body("accepted", equalTo(2))
                .body("items[1].errors[0].field", equalTo("UNSUB_TIME"));
        Subscriber reader = reader("csv-chimp@example.org").orElseThrow();
        assertEquals(Optional.of(Instant.parse("2020-02-03T04:06:00Z")), reader.consentedAt());
        assertEquals("Europe/Berlin", reader.cadence().zone().getId());
        assertEquals(
                Standing.PENDING,
                reader("csv-chimp-asked@example.org").orElseThrow().standing());
    }

    @Test
    void nothingIsTakenInWhenNothingRuns() {
        operator().get("/api/admin/imports").then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreRead() {
        send("\uFEFF\"Email\",\"ConsentedAt\"\r\n\"csv-bom@example.org\",\"2026-01-31\"\r\n")
                .body("accepted", equalTo(1));
    }

    @Test
    void semicolonsPartTheCellsWhereTheyPartTheTitles() {
        send("email;keywords;days;hour\r\n"
                        + "csv-semi@example.org;\"LoRA;diffusion, models;-survey\";\"mon;wed\";9\r\n"
                        + "csv-semi-open@example.org;LoRA;robots;mon;9\r\n"
                        + ";;;\r\n")
                .body("accepted", equalTo(1))
                .body("items", hasSize(2))
                .body("items[1].errors[0].reason", containsString("5 cells, and there are 4 titles"));
        Subscriber reader = reader("csv-semi@example.org").orElseThrow();
        assertEquals(3, reader.choices().interests().lines().size());
        assertEquals(9, reader.cadence().hour());
    }

    @Test
    void aCellUnderNoTitleIsNotLostInSilence() {
        send("email,keywords\ncsv-more@example.org,LoRA, robots\ncsv-less@example.org,,\n")
                .body("accepted", equalTo(1))
                .body("items[0].errors[0].reason", containsString("3 cells, and there are 2 titles"));
        assertTrue(reader("csv-more@example.org").isEmpty());
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoes() {
        send("\n \nemail,keywords\ncsv-row4@example.org,\"Lo\nRA\"\n\n,\ncsv-row7@example.org,(\nnobody,x\n\n")
                .body("items.row", equalTo(List.of(4, 7, 8)))
                .body("items[2].email", equalTo("nobody"));
    }

    @Test
    void anotherEncodingIsRefused() {
        operator()
                .body("email,keywords\nx@example.org,Zürich".getBytes(StandardCharsets.ISO_8859_1))
                .contentType("text/csv")
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void aThousandRowsGoInAtOnce() {
        String rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "csv-many" + i + "@example.org,topic " + i % 50 + ",daily,7,UTC,10,2026-01-31\n")
                .collect(Collectors.joining());
        send(TITLES + rows).body("accepted", equalTo(1_000)).body("items", hasSize(1_000));
        assertTrue(reader("csv-many999@example.org").isPresent());
    }

    @Test
    void nobodyElseGetsTheTable() {
        given().get("/api/admin/subscribers.csv").then().statusCode(401);
    }

    private static void refused(String table, String word) {
        operator()
                .body(table)
                .contentType("text/csv")
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(400)
                .body("detail", containsString(word));
    }

    private static ValidatableResponse send(String table) {
        return operator()
                .body(table.getBytes(StandardCharsets.UTF_8))
                .contentType("text/csv")
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification operator() {
        RestAssuredConfig asIs = RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("text/csv", ContentType.TEXT));
        return given().config(asIs).auth().preemptive().basic("admin", "test");
    }

    private Optional<Subscriber> reader(String address) {
        return QuarkusTransaction.requiringNew().call(() -> subscribers.byAddress(new MailAddress(address)));
    }
}
