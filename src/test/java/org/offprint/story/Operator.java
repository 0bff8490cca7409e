package org.offprint.story;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The operator's side of a story: everything over HTTP, with the password of the tests. */
final class Operator {

    private Operator() {}

    /** Uploads papers; each gets an abstract that is its own. */
    static void uploads(String... titles) {
        List<Map<String, Object>> papers = Arrays.stream(titles)
                .map(title -> Map.<String, Object>of(
                        "title", title, "abstract", "We study what the title says. It is about " + title + "."))
                .toList();
        JsonPath verdicts = asOperator()
                .contentType("application/json")
                .body(papers)
                .post("/api/admin/papers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        if (verdicts.getInt("accepted") + verdicts.getInt("updated") != titles.length) {
            throw new AssertionError(verdicts.prettify());
        }
    }

    /** Collects the papers of {@code seeds/}; a second time adds nothing. */
    static void collectsSeeds() {
        asOperator().post("/api/admin/sources/seeds/collect").then().statusCode(200);
    }

    /** Serves all who are due at an instant, and tells how it went. */
    static JsonPath runs(Instant asOf) {
        return asOperator()
                .queryParam("asOf", asOf.toString())
                .post("/api/admin/editions/run")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static RequestSpecification asOperator() {
        return given().auth().preemptive().basic("admin", "test");
    }
}
