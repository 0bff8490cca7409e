package org.offprint.packaged;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.story.Mailbox;

/** The process is told to end while it sends: what is on the wire is finished and written down, the rest goes later. */
class SigtermIT {

    private static final int READERS = 1000;
    private static final int SENT_BEFORE = 40;

    @TempDir
    Path temp;

    @BeforeEach
    void plugIn() {
        Mailbox.plugIn();
    }

    @AfterEach
    void unplug() {
        Mailbox.unplug();
    }

    @Test
    void underLoadNobodyGetsADigestTwiceOrNone() throws Exception {
        Instant asOf = Instant.now().plus(Duration.ofDays(1));
        try (JarProcess first = start()) {
            first.awaitLog("Collected from seeds");
            importReaders(first);
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> run(first, asOf));
            Mailbox.awaitMail(SENT_BEFORE);
            assertEquals(143, first.terminate());
            run.exceptionally(brokenOff -> null).join();
        }
        int before = Mailbox.counts().size();
        assertTrue(before < READERS, "it had sent everything before it was told to end");

        try (JarProcess second = start()) {
            run(second, asOf);
            Mailbox.awaitMail(READERS);
            assertEquals(143, second.terminate());
        }
        Map<String, Long> counts = Mailbox.counts();
        assertEquals(READERS, counts.size());
        assertEquals(
                READERS, counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private JarProcess start() throws Exception {
        String[] settings = Mailbox.settings().entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return JarProcess.start(temp.resolve("data"), settings);
    }

    private void importReaders(JarProcess process) {
        String rows = IntStream.range(0, READERS)
                .mapToObj(i -> "reader" + i + "@example.org,LoRA,2,2020-01-01\n")
                .collect(Collectors.joining("", "email,keywords,maxPapers,consentedAt\n", ""));
        operator(process)
                .contentType("text/plain")
                .body(rows)
                .post("/api/admin/subscribers.csv")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(READERS));
    }

    private void run(JarProcess process, Instant asOf) {
        operator(process)
                .queryParam("asOf", asOf.toString())
                .post("/api/admin/editions/run")
                .then()
                .statusCode(200);
    }

    private RequestSpecification operator(JarProcess process) {
        try {
            String password =
                    Files.readString(temp.resolve("data/admin-password")).strip();
            return given().baseUri("http://127.0.0.1")
                    .port(process.port())
                    .auth()
                    .preemptive()
                    .basic("admin", password);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
