package org.offprint.digest.explain;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.WhenEmpty;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ExplainPaperTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneOffset.UTC);
    private static final Instant MORNING = Instant.parse("2057-03-05T07:00:00Z");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    private final String word = Desk.word();

    @BeforeEach
    void early() {
        desk.clear();
        clock.turnTo("2057-03-05T05:00:00Z");
    }

    @Test
    void whatTheNextDigestBrings() {
        String reader = desk.reader(AT_SEVEN, "something", word);
        long paper = desk.collect("Learning " + word + " Twice").get(0);

        explain(reader, paper)
                .body("reason", is("NEXT"))
                .body("because", containsString("place 1 of 1 matching papers"))
                .body("hits", equalTo(List.of(Map.of("line", word, "words", List.of(word)))))
                .body("place", is(1))
                .body("score.relevance", is(1.0f))
                .body("score.total", notNullValue())
                .body("reader.standing", is("ACTIVE"))
                .body("reader.popularity", is(30))
                .body("reader.nextDueAt", is("2057-03-05T07:00:00Z"))
                .body("excludedBy", nullValue());
    }

    @Test
    void whatWasSentAndWhere() {
        String reader = desk.reader(AT_SEVEN, word);
        long paper = desk.collect("Learning " + word).get(0);
        publishDueDigests.publish(MORNING, false);

        explain(reader, paper)
                .body("reason", is("SENT"))
                .body("because", is("It was sent in the edition of 5 March 2057, at place 1 of 1."))
                .body("editions[0].day", is("2057-03-05"))
                .body("editions[0].score.relevance", is(1.0f))
                .body("place", nullValue());
    }

    @Test
    void whatWasSentUnderAnotherNumber() {
        String reader = desk.reader(AT_SEVEN, word);
        List<Long> papers = desk.collect("Learning " + word, "Other things");
        publishDueDigests.publish(MORNING, false);
        desk.merge(papers.get(0), papers.get(1));

        explain(reader, papers.get(0))
                .body("reason", is("SENT"))
                .body("paper.id", is(papers.get(1).intValue()));
    }

    @Test
    void whatIsStillToBeSent() {
        String reader = desk.reader(AT_SEVEN, word);
        long paper = desk.collect("Learning " + word).get(0);
        Mailbox.unplug();
        try {
            publishDueDigests.publish(MORNING, false);
        } finally {
            Mailbox.plugIn();
        }
        explain(reader, paper)
                .body("reason", is("UNDER_WAY"))
                .body("because", containsString("on its way in the edition of 5 March 2057"));
    }

    @Test
    void whatIsBelowTheCutAndWasBefore() {
        String reader = desk.reader(AT_SEVEN, choices -> most(2, choices), word);
        List<Long> papers = desk.collect(word + " one", word + " two", word + " three", word + " four", word + " five");
        explain(reader, papers.get(4))
                .body("reason", is("BELOW_THE_CUT"))
                .body("because", is("It is at place 5 of 5 matching papers, and a digest of this reader's takes 2."));

        publishDueDigests.publish(MORNING, false);
        explain(reader, papers.get(4))
                .body("reason", is("BELOW_THE_CUT"))
                .body("place", is(3))
                .body(
                        "because",
                        is("It is at place 3 of 3 matching papers, and a digest of this reader's takes 2."
                                + " In the edition of 5 March 2057 it was at place 5, below the cut at 2."));
    }

    @Test
    void whichLineTakesItOut() {
        String reader = desk.reader(AT_SEVEN, word, "-title: survey");
        long paper = desk.collect("A survey of " + word).get(0);

        explain(reader, paper)
                .body("reason", is("EXCLUDED"))
                .body("because", is("The reader's line “-title: survey” takes it out."))
                .body("excludedBy", is(List.of("-title: survey")))
                .body("hits[0].line", is(word));
    }

    @Test
    void whichLineComesNearest() {
        String reader =
                desk.reader(AT_SEVEN, "utterly unlike this", word + " walks + \"told about\" -learning", "unheard");
        long paper = desk.collect("Learning about walks and " + word).get(0);

        explain(reader, paper)
                .body("reason", is("NO_HIT"))
                .body("nearest.line", is(word + " walks + \"told about\" -learning"))
                .body("nearest.has", is(List.of("\"about\"")))
                .body("nearest.lacks", is(List.of("\"told\"")))
                .body("nearest.apart", is(List.of(word + " walks")))
                .body("nearest.unwanted", is(List.of("learning")))
                .body("because", containsString("but not side by side, has “learning”, which the line does not want."));
    }

    @Test
    void thatNothingOfAnyLineIsThere() {
        String reader = desk.reader(AT_SEVEN, "zzzunheard");
        long paper = desk.collect("Learning " + word).get(0);

        explain(reader, paper)
                .body("reason", is("NO_HIT"))
                .body("because", is("No line of the reader's hits it, and it has no word of any."))
                .body("nearest", nullValue());
    }

    @Test
    void whatIsTooOld() {
        long paper = desk.collect("Learning " + word).get(0);
        clock.turnTo("2057-03-15T05:00:00Z");
        String reader = desk.reader(AT_SEVEN, word);

        explain(reader, paper)
                .body("reason", is("BEFORE_THE_WINDOW"))
                .body(
                        "because",
                        is("It was collected on 5 March 2057, 05:00 UTC; the reader's next digest takes what was"
                                + " collected since 8 March 2057, 05:00 UTC."));
    }

    @Test
    void thatTheReaderLeft() {
        String reader = desk.reader(AT_SEVEN, word);
        long paper = desk.collect("Learning " + word).get(0);
        desk.change(reader, gone -> gone.leave(clock.instant()));

        explain(reader, paper).body("reason", is("NO_DIGESTS")).body("because", containsString("has left"));
    }

    @Test
    void whoWantsNothingInParticularGetsWhatTrends() {
        String reader = desk.reader(AT_SEVEN, choices -> when(WhenEmpty.TRENDING, choices), "zzzunheard");
        long paper = desk.collect("Learning " + word).get(0);

        explain(reader, paper).body("because", containsString("trending papers"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        long paper = desk.collect("Learning " + word).get(0);
        ask("nobody@example.org", paper + "").statusCode(404).body("detail", containsString("No reader"));
        ask("nobody", paper + "").statusCode(400).body("errors[0].field", is("email"));
        String reader = desk.reader(AT_SEVEN, word);
        ask(reader, "999999999").statusCode(404).body("detail", containsString("No such paper"));
        ask(reader, "").statusCode(400).body("errors[0].field", is("paper"));
        ask(reader, "http://localhost/papers/" + paper).statusCode(200).body("reason", is("NEXT"));
    }

    @Test
    void aPaperIsFoundByItsIdentifiers() {
        given().auth()
                .preemptive()
                .basic("admin", "test")
                .contentType("application/json")
                .body("[{\"title\":\"Told " + word + "\",\"abstract\":\"About it.\",\"arxivId\":\"5703.00001\","
                        + "\"doi\":\"10.5703/" + word + "\"}]")
                .post("/api/admin/papers")
                .then()
                .statusCode(200)
                .body("accepted", is(1));
        String reader = desk.reader(AT_SEVEN, word);

        ask(reader, "https://arxiv.org/abs/5703.00001v2").statusCode(200).body("paper.title", is("Told " + word));
        ask(reader, "doi:10.5703/" + word).statusCode(200).body("paper.title", is("Told " + word));
    }

    private static Choices most(int papers, Choices choices) {
        return new Choices(
                choices.interests(),
                choices.cadence(),
                papers,
                choices.detail(),
                choices.whenEmpty(),
                choices.popularity());
    }

    private static Choices when(WhenEmpty when, Choices choices) {
        return new Choices(
                choices.interests(),
                choices.cadence(),
                choices.maxPapers(),
                choices.detail(),
                when,
                choices.popularity());
    }

    private static ValidatableResponse explain(String reader, long paper) {
        return ask(reader, String.valueOf(paper)).statusCode(200);
    }

    private static ValidatableResponse ask(String reader, String paper) {
        return given().auth()
                .preemptive()
                .basic("admin", "test")
                .queryParam("email", reader)
                .queryParam("paper", paper)
                .get("/api/admin/explain")
                .then();
    }
}
