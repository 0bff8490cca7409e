package org.offprint.threat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.Visitor;

/** An instance where the operator adds the readers. */
@QuarkusTest
@TestProfile(ClosedInstanceTest.Closed.class)
@QuarkusTestResource(Mailbox.class)
class ClosedInstanceTest {

    /** Nobody subscribes here. */
    public static final class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "offprint.retention.unconfirmed",
                    "6d",
                    "offprint.retention.departed",
                    "31d",
                    "offprint.retention.attempts",
                    "45d",
                    "offprint.retention.editions",
                    "123d",
                    "offprint.admission.open",
                    "false",
                    "offprint.admission.domains",
                    "lab.example, *.below.example",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:closed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;"
                            + "DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000");
        }
    }

    @Inject
    DeliverLetters letters;

    @Test
    void nobody_subscribes_by_form_or_api() {
        Visitor somebody = Visitor.somebody(letters);
        Visitor.get("/")
                .then()
                .statusCode(200)
                .body(not(containsString("action=\"/subscribe\"")))
                .body(containsString("the operator adds readers"));
        somebody.subscribes("LoRA").then().statusCode(403);
        given().contentType("application/json")
                .body(Map.of("email", somebody.address()))
                .post("/api/subscriptions")
                .then()
                .statusCode(403)
                .body("title", equalTo("Forbidden"));
        letters.deliver();
        assertEquals(List.of(), Mailbox.of(somebody.address()));
    }

    @Test
    void no_page_leads_to_a_form_that_is_not_there() {
        int paper = given().auth()
                .preemptive()
                .basic("admin", "test")
                .contentType("application/json")
                .body(List.of(
                        Map.of("title", "A closed garden", "abstract", "Gardens are studied behind closed gates.")))
                .post("/api/admin/papers")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        for (String page : List.of("/preview?keywords=gardens", "/papers?q=gardens", "/papers/" + paper)) {
            Visitor.get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Subscribe with these keywords")))
                    .body(not(containsString("Have such papers mailed")))
                    .body(not(containsString("Mail me papers like this")))
                    .body(not(containsString("before you subscribe")));
        }
    }

    @Test
    void the_privacy_page_says_how_long_what_is_held_here() {
        Visitor.get("/privacy")
                .then()
                .statusCode(200)
                .body(containsString("read it again; 123 days."))
                .body(containsString("for 45 days whether they were delivered"))
                .body(containsString("forgotten after 6 days"))
                .body(containsString("one that left after 31 days"));
    }

    @Test
    void whom_the_operator_imports_reads_and_moves_to_the_allowed_domains_only() {
        Visitor imported = new Visitor("imported@elsewhere.example", letters);
        given().auth()
                .preemptive()
                .basic("admin", "test")
                .contentType("text/csv")
                .body("email,keywords,consentedAt\n" + imported.address() + ",LoRA,2026-01-01\n")
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(200);
        String account = imported.accountLink();
        Visitor.post(account + "/address", "email", "me@other.example")
                .then()
                .statusCode(400)
                .body(containsString("Only addresses at lab.example, *.below.example can be used here."));
        Visitor.post(account + "/address", "email", "me@lab.example").then().statusCode(200);
        Visitor moved = new Visitor("me@lab.example", letters);
        Visitor.post(moved.newestMail().link("/confirm/")).then().statusCode(200);
    }
}
