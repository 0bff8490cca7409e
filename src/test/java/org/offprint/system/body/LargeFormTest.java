package org.offprint.system.body;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.story.Mailbox;

/** Forms that are larger than any of ours are refused in words, and nobody who reads the log is called. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class LargeFormTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final int CHUNK = 50_000;

    private final Queue<String> incidents = new ConcurrentLinkedQueue<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getMessage().startsWith("incident") || line.getThrown() != null) {
                incidents.add(line.getMessage() + " " + line.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TestHTTPResource
    URI site;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listening);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subscribe", "/preview", "/link", "/tune/abc/1/more", "/admin/test-mail"})
    void aFormOfMoreFieldsThanWeHaveIsRefusedInWords(String path) {
        post(path, FormBody.MOST_FIELDS + 1)
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("1000 fields"));
        assertEquals(List.of(), List.copyOf(incidents));
    }

    @ParameterizedTest
    @CsvSource({"/preview, 200", "/link, 400", "/tune/abc/1/more, 404", "/admin/test-mail, 400"})
    void oneOfFewerIsRead(String path, int status) {
        post(path, FormBody.MOST_FIELDS).then().statusCode(status);
        assertEquals(List.of(), List.copyOf(incidents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/preview", "/link", "/tune/abc/1/more"})
    void aFormThatGrowsTooLargeOnTheWayIsRefusedInWords(String path) throws IOException {
        String answer = stream(path, LargeBodyFilter.MOST / CHUNK + 1);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("262144 bytes"), answer);
        assertTrue(answer.contains("<html"), answer);
        assertEquals(List.of(), List.copyOf(incidents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/preview", "/tune/abc/1/more"})
    void whoGoesOnAndOnIsHungUpOn(String path) {
        assertThrows(SocketException.class, () -> stream(path, 20_000_000 / CHUNK));
        assertEquals(List.of(), List.copyOf(incidents));
    }

    private static Response post(String path, int fields) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .accept(BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body("a=b&".repeat(fields - 1) + "a=b")
                .post(path);
    }

    private static byte[] head(String path, String length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: offprint.example.org\r\nAccept: " + BROWSER
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + length
                        + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A form in chunks, and what comes back. */
    private String stream(String path, int chunks) throws IOException {
        try (Socket line = new Socket(site.getHost(), site.getPort())) {
            line.setSoTimeout(10_000);
            OutputStream out = line.getOutputStream();
            out.write(head(path, "Transfer-Encoding: chunked"));
            for (int i = 0; i < chunks; i++) {
                String field = "a=" + "b".repeat(CHUNK - 3) + "&";
                out.write((Integer.toHexString(CHUNK) + "\r\n" + field + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
