package org.offprint.packaged;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an operator gets it, started with no settings but a port and a folder. */
class PackagedIT {

    private static final String STATS = "/api/admin/stats";

    @TempDir
    Path temp;

    @Test
    void itStartsFromNothingEndsCleanAndFindsEverythingAgain() throws Exception {
        try (JarProcess first = JarProcess.start(temp.resolve("data"))) {
            first.awaitLog("Collected from seeds");
            asks(first).get("/").then().statusCode(200);
            asks(first).get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
            asks(first).get(STATS).then().statusCode(401);
            operator(first).get(STATS).then().statusCode(200).body("papers", equalTo(588));
            operator(first)
                    .contentType("text/plain")
                    .body("email,keywords,consentedAt\nreader@example.org,LoRA,2020-01-01\n")
                    .post("/api/admin/subscribers.csv")
                    .then()
                    .statusCode(200)
                    .body("accepted", equalTo(1));
            // 128 + SIGTERM
            assertEquals(143, first.terminate());
        }
        assertEquals("rw-------", permissions("secret"));
        assertEquals("rw-------", permissions("admin-password"));
        // where H2 keeps what went wrong inside
        assertTrue(Files.notExists(temp.resolve("data/offprint.trace.db")));

        try (JarProcess second = JarProcess.start(temp.resolve("data"))) {
            operator(second)
                    .get(STATS)
                    .then()
                    .statusCode(200)
                    .body("papers", equalTo(588))
                    .body("readers.active", equalTo(1));
            assertTrue(second.log().lines().noneMatch(line -> line.contains(" ERROR ")), second.log());
            assertEquals(143, second.terminate());
        }
    }

    @Test
    void theAccessLogHoldsRoutesAndNoTokens() throws Exception {
        String token = "A".repeat(50);
        try (JarProcess process = JarProcess.start(temp.resolve("data"), "-Dquarkus.http.access-log.enabled=true")) {
            asks(process).get("/unsubscribe/" + token).then().statusCode(404);
            process.awaitLog("GET /unsubscribe/{token} 404");
            assertTrue(!process.log().contains(token), process.log());
        }
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefusedInWords() throws Exception {
        try (JarProcess first = JarProcess.start(temp.resolve("data"))) {
            try (JarProcess second = JarProcess.launch(temp.resolve("data"))) {
                assertEquals(1, second.awaitEnd());
                assertTrue(second.log().contains("another process works in this data folder"), second.log());
                assertTrue(!second.log().contains("\tat "), second.log());
            }
            asks(first).get("/q/health").then().statusCode(200);
        }
    }

    @Test
    void anotherSecretThanTheDatabasesIsRefused() throws Exception {
        try (JarProcess first = JarProcess.start(temp.resolve("data"))) {
            first.terminate();
        }
        Files.writeString(temp.resolve("data/secret"), "another-secret-of-more-than-32-characters");
        try (JarProcess second = JarProcess.launch(temp.resolve("data"))) {
            assertEquals(1, second.awaitEnd());
            assertTrue(second.log().contains("not the one that this database began with"), second.log());
            assertTrue(!second.log().contains("\tat "), second.log());
        }
    }

    private static RequestSpecification asks(JarProcess process) {
        return given().baseUri("http://127.0.0.1").port(process.port());
    }

    private RequestSpecification operator(JarProcess process) throws IOException {
        String password = Files.readString(temp.resolve("data/admin-password")).strip();
        return asks(process).auth().preemptive().basic("admin", password);
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("data/" + file)));
    }
}
