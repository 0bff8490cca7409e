package org.offprint.digest.tune;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class TuneTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneId.of("UTC"));

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
        clock.turnTo("2032-03-01T05:00:00Z");
    }

    @Test
    void anAuthorIsFollowedAndTakenBack() {
        String reader = served(word);
        String page = tune(reader) + "/follow";

        RestAssured.get(page)
                .then()
                .statusCode(200)
                .body(containsString("Zoë Łojasiewicz"), containsString("Bo O&#39;Brien"));
        post(page, "Zoë Łojasiewicz").statusCode(200).body(containsString("Undo"));
        post(page, "Zoë Łojasiewicz").statusCode(200);

        assertEquals(List.of(word, "author:\"Zoë Łojasiewicz\""), desk.lines(reader));
        undo(page, "Zoë Łojasiewicz");
        undo(page, "Zoë Łojasiewicz");
        assertEquals(List.of(word), desk.lines(reader));
    }

    @Test
    void aWordIsMutedInAllPapers() {
        String reader = served(word);
        String page = tune(reader) + "/mute";

        RestAssured.get(page)
                .then()
                .body(containsString("<option>speech</option>"), not(containsString("<option>" + word)));
        post(page, "speech").statusCode(200);

        assertEquals(List.of(word, "-speech"), desk.lines(reader));
        undo(page, "speech");
        assertEquals(List.of(word), desk.lines(reader));
    }

    @Test
    void lessLikeThisNarrowsTheLineThatBroughtIt() {
        String unrelated = Desk.word();
        String reader = served(unrelated, word);
        String page = tune(reader) + "/less";

        post(page, "noisy speech").statusCode(200).body(containsString("is now"));

        assertEquals(List.of(unrelated, word + " -noisy speech"), desk.lines(reader));
        undo(page, "noisy speech");
        assertEquals(List.of(unrelated, word), desk.lines(reader));
    }

    @Test
    void lessOfAnotherPaperNarrowsWhatTheLineBecame() {
        String wanted = word + " -survey";
        String reader = desk.reader(AT_SEVEN, wanted);
        desk.collect("Noisy speech by " + word, "Speech, rather noisy, by " + word);
        clock.turnTo("2032-03-01T07:00:00Z");
        publishDueDigests.publish(clock.instant(), false);
        String first = tune(reader) + "/less";
        String second = first.replace("/1/", "/2/");

        post(first, "noisy").statusCode(200);
        RestAssured.get(second).then().body(containsString("Your line “" + wanted + " -noisy” then brings no paper"));
        post(second, "speech").statusCode(200);
        post(second, "speech").statusCode(200);
        post(first, "noisy").statusCode(200);
        assertEquals(List.of(wanted + " -noisy -speech"), desk.lines(reader));

        undo(first, "noisy");
        undo(first, "noisy");
        assertEquals(List.of(wanted + " -speech"), desk.lines(reader));
        undo(second, "speech");
        assertEquals(List.of(wanted), desk.lines(reader));
    }

    @Test
    void whoHasChangedThatLineMeanwhileGetsOneForAll() {
        String reader = served(word);
        String page = tune(reader) + "/less";
        RestAssured.get(page).then().body(containsString("your other lines still may"));
        desk.wants(reader, "something else", word + " theory -noisy");

        RestAssured.get(page)
                .then()
                .body(containsString("muted in all of them"), not(containsString("your other lines still may")));
        post(page, "speech").statusCode(200);

        assertEquals(List.of("something else", word + " theory -noisy", "-speech"), desk.lines(reader));
    }

    @Test
    void whatTheReaderSavesMeanwhileStays() {
        String reader = served(word);
        String page = tune(reader) + "/mute";
        AtomicReference<CompletableFuture<Integer>> posted = new AtomicReference<>();

        desk.change(reader, subscriber -> {
            posted.set(CompletableFuture.supplyAsync(
                    () -> post(page, "speech").extract().statusCode()));
            desk.awaitWaiting();
            desk.wants(subscriber, word, "protein folding");
        });

        assertEquals(200, posted.get().join());
        assertEquals(List.of(word, "protein folding", "-speech"), desk.lines(reader));
    }

    @Test
    void theTwentyFirstLineIsRefusedInWords() {
        List<String> twenty = new ArrayList<>(List.of(word));
        IntStream.range(1, 20).forEach(i -> twenty.add("line number " + i));
        String reader = served(twenty.toArray(String[]::new));

        post(tune(reader) + "/mute", "speech")
                .statusCode(400)
                .body(containsString("There are 21 lines."), containsString("Preferences"));
        post(tune(reader) + "/less", "speech").statusCode(200);

        assertEquals(20, desk.lines(reader).size());
        assertTrue(desk.lines(reader).contains(word + " -speech"));
    }

    @Test
    void whatThePaperDoesNotOfferIsRefused() {
        String reader = served(word);

        post(tune(reader) + "/follow", "Somebody Else").statusCode(400);
        post(tune(reader) + "/mute", "<script>").statusCode(400).body(not(containsString("<script>")));
        post(tune(reader) + "/mute", word).statusCode(400);
        given().contentType("application/x-www-form-urlencoded")
                .post(tune(reader) + "/less")
                .then()
                .statusCode(400);

        assertEquals(List.of(word), desk.lines(reader));
    }

    @Test
    void aPaperWithoutNamesSaysSoAndShowsTheOtherWays() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.collect("Noisy speech by " + word);
        clock.turnTo("2032-03-01T07:00:00Z");
        publishDueDigests.publish(clock.instant(), false);

        RestAssured.get(tune(reader) + "/follow")
                .then()
                .statusCode(200)
                .body(containsString("Nobody knows here who wrote this paper."))
                .body(containsString(tune(reader) + "/mute"))
                .body(not(containsString("<button")));
    }

    @Test
    void onlyTheLinkOfThatDigestOpensIt() {
        String reader = served(word);
        String link = tune(reader);

        RestAssured.get(link).then().statusCode(200).body(containsString(link + "/mute"));
        RestAssured.get(link.replaceAll("/1$", "/2")).then().statusCode(404);
        RestAssured.get(link.replaceAll("/1$", "/0")).then().statusCode(404);
        RestAssured.get(link + "/more").then().statusCode(404);
        for (String other : List.of("/editions/", "/preferences/")) {
            String token = Mailbox.latest(reader).link(other).substring(other.length());
            RestAssured.get("/tune/" + token + "/1").then().statusCode(404);
        }
        desk.change(reader, subscriber -> subscriber.leave(clock.instant()));
        RestAssured.get(link).then().statusCode(404);
        post(link + "/mute", "speech").statusCode(404);
    }

    private String served(String... lines) {
        String reader = desk.reader(AT_SEVEN, lines);
        desk.collect("Noisy speech by " + word, List.of("Zo\\\"e \\L ojasiewicz", "Bo O'Brien"));
        clock.turnTo("2032-03-01T07:00:00Z");
        publishDueDigests.publish(clock.instant(), false);
        return reader;
    }

    private static String tune(String reader) {
        return Mailbox.latest(reader).link("/tune/") + "/1";
    }

    private static ValidatableResponse post(String page, String choice) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("choice", choice)
                .post(page)
                .then();
    }

    private static void undo(String page, String choice) {
        given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("choice", choice)
                .formParam("undo", "undo")
                .post(page)
                .then()
                .statusCode(200)
                .body(containsString("Undone"));
    }
}
