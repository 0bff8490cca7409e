package org.offprint.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ProblemMapperTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void aRefusalNamesFieldReasonAndRemedy() {
        given().get("/api/trouble/refused")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("about:blank"))
                .body("status", equalTo(400))
                .body("errors[0].field", equalTo("hour"))
                .body("errors[0].remedy", equalTo("Use 0 to 23."));
    }

    @Test
    void aPersonGetsAPageThatEscapes() {
        given().accept(BROWSER)
                .get("/trouble/refused")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("The hour is &lt;b&gt;25&lt;/b&gt;."));
    }

    @Test
    void aProgramMayAskAPageForJson() {
        given().accept("application/json, text/plain")
                .get("/trouble/refused")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void whoCameTooOftenHearsHowLongToWait() {
        given().get("/api/trouble/often").then().statusCode(429).header("Retry-After", "90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/trouble/bug", "/trouble/bug"})
    void aBugTellsNothingButAnIncident(String path) {
        given().get(path)
                .then()
                .statusCode(500)
                .body(containsString("incident "))
                .body(not(containsString("secret detail")))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.offprint")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1", "{\"count\": \"many\"}", "{\"count\": {}}", "[]", "\"text\"", ""})
    void aBodyThatIsNoSuchJsonIsRefusedInWords(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/trouble/order")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", not(containsString("org.offprint")))
                .body("detail", not(containsString("Jackson")));
    }

    @Test
    void whatReadsNoBodyMissesNone() {
        given().contentType("application/json")
                .body("")
                .post("/api/trouble/press")
                .then()
                .statusCode(200);
    }

    @Test
    void aWrongPropertyIsNamed() {
        given().contentType("application/json")
                .body("{\"count\": \"many\"}")
                .post("/api/trouble/order")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("count"));
    }

    @Test
    void anotherContentTypeIsNotRead() {
        given().contentType("text/plain")
                .body("1")
                .post("/api/trouble/order")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void aParameterThatIsNoNumberIsBadInput() {
        given().get("/api/trouble/number?page=x").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void anotherMethodIsDeclined() {
        given().delete("/api/trouble/order").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void nothingIsFoundInBothForms() {
        given().get("/api/nothing").then().statusCode(404).contentType(PROBLEM);
        given().accept(BROWSER)
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("nothing at this address"));
    }
}
