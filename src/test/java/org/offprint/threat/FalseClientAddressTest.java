package org.offprint.threat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** Whoever makes up where it comes from is counted all the same. */
@QuarkusTest
@TestProfile(BehindProxy.class)
@QuarkusTestResource(Mailbox.class)
class FalseClientAddressTest {

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    @BeforeEach
    void anotherDay() {
        clock.turnTo(clock.instant().plus(Duration.ofDays(9)));
    }

    @Test
    void what_a_client_put_before_the_proxys_own_word_does_not_count() throws InterruptedException {
        List<Poster.Answer> answers = new Poster(site)
                .post(40, at -> new Poster.Form("made-up@bombed.example", "192.0." + at + ".1, 203.0.113.9"));
        assertEquals(
                30, answers.stream().filter(answer -> answer.status() == 200).count());
    }

    @Test
    void a_chain_of_listed_proxies_is_looked_through() throws InterruptedException {
        List<Poster.Answer> answers = new Poster(site)
                .post(40, at -> new Poster.Form("chained@bombed.example", "203.1." + at + ".9, 127.0.0.1"));
        assertEquals(
                40, answers.stream().filter(answer -> answer.status() == 200).count());
    }

    @Test
    void nonsense_is_the_proxys_own_network() throws InterruptedException {
        List<Poster.Answer> answers = new Poster(site)
                .post(4, at -> new Poster.Form("nonsense@bombed.example", at % 2 == 0 ? "unknown" : "x, example.org"));
        assertEquals(
                4, answers.stream().filter(answer -> answer.status() == 200).count());
    }

    @Test
    void the_trail_tells_whom_the_proxy_saw() {
        given().auth()
                .preemptive()
                .basic("admin", "test")
                .header("X-Forwarded-For", "192.0.2.66, 203.0.113.77")
                .post("/api/admin/sending/resume")
                .then()
                .statusCode(200);
        given().auth()
                .preemptive()
                .basic("admin", "test")
                .get("/api/admin/trail")
                .then()
                .body("[0].from", equalTo("203.0.113.77"));
    }
}
