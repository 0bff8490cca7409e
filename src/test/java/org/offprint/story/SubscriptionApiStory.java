package org.offprint.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;

/** A program subscribes somebody, who confirms; then it reads, changes and ends the subscription. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SubscriptionApiStory {

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    private Visitor reader;
    private String subscription;

    @BeforeEach
    void a_subscription_by_a_program() {
        clock.turnTo("2026-04-06T12:00:00Z");
        reader = Visitor.somebody(letters);
        given().contentType("application/json")
                .body("""
                        {"email": "%s", "keywords": ["LoRA", "-survey"], "days": ["mon", "fri"], "hour": 9,
                         "zone": "Asia/Kathmandu", "maxPapers": 5, "detail": "full", "whenEmpty": "note",
                         "popularity": 80}""".formatted(reader.address()))
                .post("/api/subscriptions")
                .then()
                .statusCode(202);
        Visitor.post(reader.newestMail().link("/confirm/")).then().statusCode(200);
        subscription = reader.accountLink().replace("/preferences/", "/api/subscriptions/");
    }

    @Test
    void all_that_was_asked_for_holds() {
        given().get(subscription)
                .then()
                .statusCode(200)
                .body("email", equalTo(reader.address()))
                .body("keywords", equalTo(List.of("LoRA", "-survey")))
                .body("days", equalTo(List.of("mon", "fri")))
                .body("hour", equalTo(9))
                .body("zone", equalTo("Asia/Kathmandu"))
                .body("maxPapers", equalTo(5))
                .body("detail", equalTo("full"))
                .body("whenEmpty", equalTo("note"))
                .body("popularity", equalTo(80))
                .body("nextDigest", equalTo("2026-04-10T03:15:00Z"));
    }

    @Test
    void put_replaces_what_is_given() {
        put("{\"keywords\": [], \"hour\": 10, \"pauseUntil\": \"2026-05-01\"}")
                .statusCode(200)
                .body("keywords", equalTo(List.of()))
                .body("hour", equalTo(10))
                .body("days", equalTo(List.of("mon", "fri")))
                .body("detail", equalTo("full"))
                .body("standing", equalTo("paused"))
                .body("nextDigest", equalTo("2026-05-01T04:15:00Z"));
        put("{\"pauseUntil\": null}").body("standing", equalTo("active")).body("pauseUntil", nullValue());
    }

    @Test
    void what_was_read_can_be_sent_back() {
        put(given().get(subscription).asString()).statusCode(200).body("keywords", hasItem("LoRA"));
        put("{\"email\": \"other@example.org\"}").statusCode(400).body("errors.field", hasItem("email"));
    }

    @Test
    void what_only_a_reader_has_cannot_be_asked_for() {
        Visitor other = Visitor.somebody(letters);
        given().contentType("application/json")
                .body("""
                        {"email": "%s", "pauseUntil": "2026-05-01", "afterPause": "fresh", "standing": "active",
                         "nextDigest": "2026-04-10T03:15:00Z"}""".formatted(other.address()))
                .post("/api/subscriptions")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("pauseUntil", "afterPause", "standing", "nextDigest"))
                .body("errors[0].remedy", not(containsString("pauseUntil")));
        assertEquals(0, other.mails("Please confirm your subscription"));
    }

    @Test
    void a_bad_change_changes_nothing() {
        put("{\"hour\": 10, \"keywords\": [\"fine\", \"\\\"open\"]}")
                .statusCode(400)
                .body("errors[0].field", equalTo("keywords"))
                .body("errors[0].reason", containsString("Line 2"));
        put("[1]").statusCode(400);
        put("").statusCode(400);
        given().get(subscription).then().body("hour", equalTo(9)).body("keywords", hasItem("LoRA"));
    }

    @Test
    void delete_ends_it() {
        given().delete(subscription).then().statusCode(204);
        given().delete(subscription).then().statusCode(204);
        given().get(subscription).then().statusCode(404).contentType("application/problem+json");
        put("{\"hour\": 10}").statusCode(404);
    }

    private ValidatableResponse put(String body) {
        return given().contentType("application/json")
                .body(body)
                .put(subscription)
                .then();
    }
}
