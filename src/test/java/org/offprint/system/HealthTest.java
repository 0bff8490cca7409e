package org.offprint.system;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.offprint.source.CollectDuePapers;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class HealthTest {

    @Inject
    CollectDuePapers collectDuePapers;

    @Test
    void readinessTellsInWordsWhatItLookedAt() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("database", "mail server", "sources"))
                .body("checks.find { it.name == 'database' }.data.tables", startsWith("Up to date, version "))
                .body("checks.find { it.name == 'sources' }.data.seeds", matchesRegex("(fine|quiet): .+"));
    }

    @Test
    void aStopIsToldWithoutTheReaderThatAMailServerNamed() {
        String reason = "?reason=550 no such mailbox: <torpid.vole@example.org>";
        operator().post("/api/admin/sending/stop" + reason).then().statusCode(200);
        try {
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'mail server' }.data.digests", equalTo("550 no such mailbox: …"));
            operator().get("/api/admin/sending").then().body("reason", containsString("torpid.vole@example.org"));
        } finally {
            operator().post("/api/admin/sending/resume").then().statusCode(200);
        }
    }

    private static RequestSpecification operator() {
        return given().auth().preemptive().basic("admin", "test");
    }

    @Test
    void readinessWritesNothingIntoTheLog() {
        List<String> written = new CopyOnWriteArrayList<>();
        Handler listener = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                written.add(line.getLoggerName() + ": " + line.getFormattedMessage());
            }
        };
        Logger flyway = Logger.getLogger("org.flywaydb");
        flyway.addHandler(listener);
        try {
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            flyway.removeHandler(listener);
        }
        assertEquals(List.of(), written);
    }

    @Test
    void livenessAsksNobody() {
        given().get("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    void metricsAndTheApiAreThere() {
        collectDuePapers.collectDue();
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("offprint_source_failures{source=\"seeds\"} 0.0"))
                .body(containsString("offprint_source_last_success_seconds{source=\"seeds\"}"))
                .body(containsString("offprint_source_state{source=\"seeds\",state=\"failing\"} 0.0"))
                .body(containsString("offprint_papers_collected_total{outcome=\"refused\",source=\"seeds\"}"));
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        hasItems("/api/admin/stats", "/api/admin/subscribers.csv", "/api/admin/sources"));
    }
}
