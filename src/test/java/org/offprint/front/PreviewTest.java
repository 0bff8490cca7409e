package org.offprint.front;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.front.recent.RecentPapers;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class PreviewTest {

    /** No other test has papers of these days or later ones. */
    private static final Instant LAST = Instant.parse("2087-03-01T08:00:00Z");

    private static final Instant MARCH = Instant.parse("2041-03-01T08:00:00Z");

    private static final Instant JUNE = Instant.parse("2041-06-25T08:00:00Z");

    @Inject
    AddPapers addPapers;

    @Inject
    RecentPapers recentPapers;

    @Inject
    TurnedClock clock;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void rememberTheTime() {
        before = clock.instant();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(before);
    }

    @Test
    void counts_hits_and_names_no_rate_before_seven_days() {
        collected(LAST, "Quokka attention in transformers");
        collected(LAST, "Wombat attention");
        clock.turnTo(LAST.plus(Duration.ofHours(2)));
        preview("quokka attention")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("held", equalTo(2))
                .body("$", not(hasKey("perDay")))
                .body("readBack", contains("papers with “quokka attention”"))
                .body("items.title", contains("Quokka attention in transformers"))
                .body("warnings", empty());
        preview("attention\n-wombat")
                .then()
                .body("total", equalTo(1))
                .body("warnings", contains(containsString("“attention” hits 2 of the 2 papers held")));
        preview("numbat").then().body("total", equalTo(0)).body("warnings", contains(containsString("hits none")));
        preview("quokka, numbat")
                .then()
                .statusCode(200)
                .body(
                        "warnings",
                        contains(
                                containsString(
                                        "“quokka, numbat” hits none of the papers held. A comma is a blank here. Give each a line")));
        preview("quokka, attention").then().body("total", equalTo(1)).body("warnings", empty());
    }

    @Test
    void names_a_rate_when_papers_came_in_for_seven_days() {
        collected(JUNE.minus(Duration.ofDays(40)), "Echidna learning long ago");
        collected(JUNE.minus(Duration.ofDays(9)), "Echidna learning");
        collected(JUNE, "Echidna learners, learning from echidnas");
        clock.turnTo(JUNE.plus(Duration.ofHours(1)));
        preview("echidna")
                .then()
                .body("total", equalTo(2))
                .body("days", equalTo(10))
                .body("perDay", closeTo(0.2, 1e-9))
                .body("items.title", contains("Echidna learners, learning from echidnas", "Echidna learning"));
    }

    @Test
    void a_bad_line_is_answered_with_what_was_typed() {
        preview("LoRA +").then().statusCode(400).body("errors.field", contains("keywords"));
        given().queryParam("keywords", "LoRA\n\"open <b>")
                .get("/preview")
                .then()
                .statusCode(400)
                .body(allOf(containsString("\"open &lt;b&gt;".replace("\"", "&quot;")), containsString("Line 2")));
    }

    @Test
    void the_most_that_can_be_typed_fits_into_an_address() {
        String lines = IntStream.range(0, 20)
                .mapToObj(i -> (char) ('ぁ' + i) + "あ".repeat(199))
                .collect(Collectors.joining("\n"));
        given().queryParam("keywords", lines).get("/preview").then().statusCode(200);
    }

    @Test
    void the_page_marks_what_was_hit() {
        collected(MARCH, "Bilby diffusion & friends");
        clock.turnTo(MARCH.plus(Duration.ofHours(2)));
        given().queryParam("keywords", "bilby diffusion")
                .get("/preview")
                .then()
                .statusCode(200)
                .body(containsString("<mark>Bilby diffusion</mark> &amp; friends"));
        given().get("/preview").then().statusCode(200).body(containsString("What your keywords would bring"));
    }

    @Test
    void without_papers_it_says_so() {
        clock.turnTo(LAST.plus(Duration.ofDays(4000)));
        preview("numbat").then().body("held", equalTo(0)).body("warnings", empty());
        given().queryParam("keywords", "numbat")
                .get("/preview")
                .then()
                .statusCode(200)
                .body(containsString("No papers have been collected yet"));
    }

    @Test
    void suggests_what_stands_often_beside() {
        Instant then = Instant.parse("2085-05-01T08:00:00Z");
        IntStream.range(0, 6).forEach(i -> collected(then, "Bandicoot study " + i + " of burrow mapping"));
        IntStream.range(0, 2).forEach(i -> collected(then, "Rabbit study " + i + " of burrow mapping"));
        IntStream.range(0, 30).forEach(i -> collected(then, "Unlike thing " + i));
        clock.turnTo(then.plus(Duration.ofHours(2)));

        preview("bandicoot")
                .then()
                .body("related.phrase", contains("burrow mapping"))
                .body("related.both", contains(6))
                .body("related.papers", contains(8))
                .body("items[0].spans[0].field", equalTo("TITLE"))
                .body("items[0].spans[0].start", equalTo(0))
                .body("items[0].spans[0].end", equalTo(9));
        String page = given().queryParam("keywords", "bandicoot")
                .get("/preview")
                .then()
                .statusCode(200)
                .body(containsString("in 6 of these 6, 8 of all"))
                .extract()
                .asString();
        given().urlEncodingEnabled(false)
                .get(hrefOf(page, "\" data-add=\"burrow mapping"))
                .then()
                .statusCode(200)
                .body(containsString(">bandicoot\nburrow mapping</textarea>"), containsString("8 of the "));
        given().urlEncodingEnabled(false)
                .get(hrefOf(page, "\">Subscribe with these keywords"))
                .then()
                .statusCode(200)
                .body(containsString(">bandicoot</textarea>"));
    }

    @Test
    void without_script_a_button_of_the_form_previews_and_keeps_what_was_typed() {
        collected(MARCH, "Dunnart grazing in the dark");
        clock.turnTo(MARCH.plus(Duration.ofHours(2)));
        given().accept("text/html")
                .formParam("email", "half-typed@exa")
                .formParam("keywords", "dunnart grazing\r\n")
                .formParam("hour", "21")
                .formParam("add", "bandicoot <b>")
                .post("/preview")
                .then()
                .statusCode(200)
                .body(containsString("value=\"half-typed@exa\""))
                .body(containsString(">dunnart grazing\nbandicoot &lt;b&gt;</textarea>"))
                .body(containsString("<option value=\"21\" selected>"))
                .body(containsString("<mark>Dunnart grazing</mark> in the dark"))
                .body(not(containsString("need another look")));
        given().formParam("keywords", "\"open")
                .post("/preview")
                .then()
                .statusCode(200)
                .body(containsString("Line 1"));
    }

    @Test
    void the_start_page_explains_expressions_with_counts_of_the_corpus() {
        Instant then = Instant.parse("2083-05-01T08:00:00Z");
        IntStream.range(0, 3).forEach(i -> collected(then, "Protein folding " + i + " with gene expression"));
        clock.turnTo(then.plus(Duration.ofHours(2)));
        assertFalse(recentPapers.papers().isEmpty(), "in the first second after a start they are not counted yet");
        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("value=\"protein\" formaction=\"/preview#forecast\""))
                .body(containsString("<dt><code>gene expression</code></dt>"))
                .body(containsString("(3 of the papers of the last 30 days)"));
    }

    private static String hrefOf(String page, String link) {
        Matcher found = Pattern.compile("href=\"([^\"]+)" + link).matcher(page);
        assertTrue(found.find(), page);
        return found.group(1).replace("&amp;", "&");
    }

    private static Response preview(String keywords) {
        RequestSpecification doubles = given().config(RestAssured.config()
                .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)));
        return doubles.queryParam("keywords", keywords).get("/api/preview");
    }

    private void collected(Instant when, String title) {
        Copy copy = new Copy(
                new Origin(SourceType.UPLOAD, "preview", title), new Draft(title, "Said of " + when + ".").facts());
        QuarkusTransaction.requiringNew().run(() -> addPapers.add(List.of(copy), when));
    }
}
