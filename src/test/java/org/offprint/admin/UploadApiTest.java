package org.offprint.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class UploadApiTest {

    @Inject
    EntityManager store;

    /** Ten thousand papers would be in the way of other tests. */
    @AfterEach
    void takeTheBulkAway() {
        QuarkusTransaction.requiringNew().run(() -> {
            store.createQuery("delete from PaperCopy where facts.title like 'Bulk study %'")
                    .executeUpdate();
            store.createQuery("delete from Paper where facts.title like 'Bulk study %'")
                    .executeUpdate();
            // whoever follows the papers looks again
            store.createNativeQuery("update paper_gate set revision = revision + 1")
                    .executeUpdate();
        });
    }

    @Test
    void a_paper_goes_in_and_the_same_again_is_an_update() {
        String paper = "[{\"title\":\"An uploaded paper\",\"abstract\":\"What it says.\",\"day\":\"2025-11-24\","
                + "\"authors\":[\"Ada Example\"],\"upvotes\":3,\"url\":\"https://example.org/1\",\"arxivId\":\"2511.00001v2\"}]";
        int id = upload(paper)
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(0))
                .body("items[0].index", equalTo(0))
                .body("items[0].verdict", equalTo("accepted"))
                .body("items[0]", not(hasKey("reason")))
                .extract()
                .path("items[0].id");
        upload(paper)
                .body("accepted", equalTo(0))
                .body("updated", equalTo(1))
                .body("items[0].verdict", equalTo("updated"))
                .body("items[0].id", equalTo(id));
        given().get("/papers/" + id)
                .then()
                .statusCode(200)
                .body(containsString("An uploaded paper"))
                .body(containsString("href=\"https://arxiv.org/abs/2511.00001\""))
                .body(containsString("upload"));
    }

    @Test
    void a_bad_item_is_refused_by_index_field_and_reason_and_the_others_go_in() {
        upload("[{\"title\":\"Good one of a bad batch\",\"abstract\":\"a\"},"
                        + "{\"title\":\"No abstract\"},"
                        + "{\"title\":\"Bad address\",\"abstract\":\"a\",\"url\":\"javascript:alert(1)\"},"
                        + "{\"title\":\"Bad day\",\"abstract\":\"a\",\"day\":\"24.11.2025\"},"
                        + "{\"title\":7,\"abstract\":\"a\"},"
                        + "{\"title\":\"Bad count\",\"abstract\":\"a\",\"upvotes\":-1},"
                        + "{\"title\":\"Bad list\",\"abstract\":\"a\",\"authors\":\"Ada\"},"
                        + "{\"title\":\"Bad id\",\"abstract\":\"a\",\"arxivId\":\"x\"},"
                        + "{\"title\":\"Bad DOI\",\"abstract\":\"a\",\"doi\":\"11/x\"},"
                        + "{\"title\":\"Bad category\",\"abstract\":\"a\",\"categories\":[\"cs CL\"]},"
                        + "null,"
                        + "{\"title\":\"Another good one of a bad batch\",\"abstract\":\"a\"}]")
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(10))
                .body(
                        "items.findAll { it.field }.collect { it.index + \" \" + it.field }",
                        contains(
                                "1 abstract",
                                "2 url",
                                "3 day",
                                "4 title",
                                "5 upvotes",
                                "6 authors",
                                "7 arxivId",
                                "8 doi",
                                "9 categories"))
                .body("items[3].reason", equalTo("This is no day. Write it as 2025-11-24."))
                .body("items[10].verdict", equalTo("refused"));
    }

    @Test
    void what_is_no_array_of_papers_is_answered_with_a_problem() {
        for (String body : new String[] {"{", "{}", "[{}", "[] []", "nonsense", "[".repeat(5000)}) {
            upload(body)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", containsString("JSON array"));
        }
        upload("[" + "{},".repeat(10_000) + "{}]").statusCode(400).body("detail", containsString("10001 papers"));
    }

    @Test
    void text_that_no_database_takes_is_cleaned() {
        int id = upload("[{\"title\":\"Zero\\u0000 and half \\ud800 a\\npair\",\"abstract\":\"a\"}]")
                .body("accepted", equalTo(1))
                .extract()
                .path("items[0].id");
        given().get("/papers/" + id).then().body(containsString("<h1>Zero and half a pair</h1>"));
    }

    @Test
    void ten_thousand_papers_go_in_with_one_call() {
        String body = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"title\":\"Bulk study " + i + "\",\"abstract\":\"a\",\"day\":\"1999-01-01\"}")
                .collect(Collectors.joining(",", "[", "]"));
        assertEquals(10_000, upload(body).extract().<Integer>path("accepted"));
    }

    @Test
    void collecting_now_answers_what_it_brought() {
        given().auth()
                .preemptive()
                .basic("admin", "test")
                .post("/api/admin/sources/seeds/collect")
                .then()
                .statusCode(200)
                .body("fetched", equalTo(643))
                .body("refused", equalTo(0));
        given().auth()
                .preemptive()
                .basic("admin", "test")
                .post("/api/admin/sources/nowhere/collect")
                .then()
                .statusCode(404)
                .body("detail", containsString("seeds"));
    }

    private static ValidatableResponse upload(String json) {
        return given().auth()
                .preemptive()
                .basic("admin", "test")
                .contentType("application/json")
                .body(json)
                .post("/api/admin/papers")
                .then();
    }
}
