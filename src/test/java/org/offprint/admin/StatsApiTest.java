package org.offprint.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Kind;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class StatsApiTest {

    @Inject
    Deliveries deliveries;

    @Test
    void everyStandingAndStateIsCountedAlsoWhenThereIsNone() {
        stats().body("readers", hasKey("gone"))
                .body("mails", hasKey("held"))
                .body("mails", hasKey("cancelled"))
                .body("sources", hasKey("stale"))
                .body("papers", greaterThanOrEqualTo(0));
    }

    @Test
    void aMailThatWaitsIsCounted() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.enqueue(
                        Kind.LINK,
                        987_654,
                        new MailAddress("stats@example.org"),
                        Instant.parse("2999-01-01T00:00:00Z")));
        stats().body("mails.queued", greaterThanOrEqualTo(1));
        QuarkusTransaction.requiringNew().run(() -> deliveries.delete("subject", 987_654L));
    }

    private static ValidatableResponse stats() {
        return given().auth()
                .preemptive()
                .basic("admin", "test")
                .get("/api/admin/stats")
                .then()
                .statusCode(200);
    }
}
