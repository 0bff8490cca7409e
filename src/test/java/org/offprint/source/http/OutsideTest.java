package org.offprint.source.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.claim.Drain;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** Requests to servers that misbehave. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class OutsideTest {

    private static final Terms HERE = new Terms(Duration.ofMillis(1), true);

    @Inject
    Outside outside;

    @Inject
    TakeTurn takeTurn;

    @Inject
    CallingCard callingCard;

    @Inject
    Drain drain;

    @Inject
    Clock clock;

    @Inject
    TurnedClock turned;

    @Inject
    Vertx vertx;

    private final PlayedServer server = new PlayedServer();

    @BeforeEach
    void turn() {
        turned.turnTo("2017-01-01T00:00:00Z");
    }

    @AfterEach
    void close() {
        // so that the host is not left alone in other tests
        turned.turnTo("2026-01-05T05:00:00Z");
        server.close();
    }

    @Test
    void a_packed_body_is_unpacked_and_its_state_kept() {
        server.answers(asked -> Reply.ok("hello").gzipped().with("ETag", "\"x\""));
        Answer answer = outside.get(url("/a?b=c"), HERE, Cached.NOTHING);
        assertArrayEquals("hello".getBytes(StandardCharsets.UTF_8), answer.body());
        assertEquals("\"x\"", answer.cached().etag());
        assertEquals("c", server.asked().get(0).query().get("b"));
        assertEquals(
                "127.0.0.1:" + server.port(), server.asked().get(0).headers().get("Host"));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        server.answers(asked -> new Reply(200, Map.of(), new byte[30_000_000]).gzipped());
        assertTrue(refused("/").contains("unpacked"));
        server.answers(asked -> new Reply(200, Map.of(), new byte[19_000_000]).gzipped());
        assertTrue(refused("/").contains("unpacked"), "grows a thousandfold");
        server.answers(asked -> new Reply(200, Map.of(), PlayedServer.gzip(new byte[30_000_000])).gzipped());
        assertEquals(200, outside.get(url("/"), HERE, Cached.NOTHING).status());
        server.answers(asked -> Reply.ok("x").with("Content-Encoding", "br"));
        assertTrue(refused("/").contains("packed as “br”"));
        server.answers(asked -> Reply.ok("x").with("Content-Encoding", "gzip"));
        assertTrue(refused("/").contains("broken"));
    }

    @Test
    void more_than_twenty_megabytes_are_not_taken() {
        server.answers(asked -> new Reply(200, Map.of(), new byte[20_000_001]));
        assertTrue(refused("/").contains("20000000"));
    }

    @Test
    void redirects_stay_on_the_host_and_end() {
        server.answers(asked ->
                asked.path().equals("/b") ? Reply.ok("here") : Reply.of(302, "").with("Location", "/b"));
        assertEquals(url("/b"), outside.get(url("/a"), HERE, Cached.NOTHING).url());
        server.answers(asked -> Reply.of(302, "").with("Location", "/again"));
        assertTrue(refused("/").contains("again and again"));
        server.answers(asked -> Reply.of(302, "").with("Location", "http://localhost:" + server.port() + "/"));
        assertTrue(refused("/").contains("has moved"));
        server.answers(asked -> Reply.of(302, "").with("Location", "file:///etc/passwd"));
        assertTrue(refused("/").contains("sends us on"));
        server.answers(asked -> Reply.of(302, ""));
        assertTrue(refused("/").contains("sends us on"));
    }

    @Test
    void whoever_wants_to_be_left_alone_is_left_alone_by_all() {
        server.answers(asked -> Reply.of(429, "").with("Retry-After", "7200"));
        Unreadable told = assertThrows(Unreadable.class, () -> outside.get(url("/"), HERE, Cached.NOTHING));
        assertEquals(Instant.parse("2017-01-01T02:00:00Z"), told.notBefore().orElseThrow());
        turned.turnTo("2017-01-01T01:59:59Z");
        server.answers(asked -> Reply.ok("ready"));
        assertTrue(refused("/other").contains("left alone until 2017-01-01T02:00:00Z"));
        assertEquals(1, server.asked().size());
        turned.turnTo("2017-01-01T02:00:00Z");
        assertEquals(200, outside.get(url("/"), HERE, Cached.NOTHING).status());
    }

    @Test
    void a_server_that_trickles_or_breaks_off_does_not_hold_us() throws IOException {
        Outside impatient =
                new Outside(new Wire(vertx, () -> Duration.ofMillis(300)), takeTurn, callingCard, drain, clock);
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI there = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            assertTrue(assertThrows(Unreadable.class, () -> impatient.get(there, HERE, Cached.NOTHING))
                    .getMessage()
                    .contains("takes longer"));
        }
        assertTrue(answeredWith("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")
                .contains("cannot be asked"));
        assertTrue(answeredWith("nonsense\r\n\r\n").contains("cannot be asked"));
        assertTrue(answeredWith("").contains("cannot be asked"));
    }

    @Test
    void nobody_listens_there() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        URI there = URI.create("http://127.0.0.1:" + free + "/");
        assertThrows(Unreadable.class, () -> outside.get(there, HERE, Cached.NOTHING));
        assertTrue(assertThrows(
                        Unreadable.class,
                        () -> outside.get(URI.create("http://no-such-host.invalid/"), HERE, Cached.NOTHING))
                .getMessage()
                .contains("There is no host"));
    }

    private String answeredWith(String bytes) throws IOException {
        try (ServerSocket once = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(once, bytes));
            answering.start();
            URI there = URI.create("http://127.0.0.1:" + once.getLocalPort() + "/");
            return assertThrows(Unreadable.class, () -> outside.get(there, HERE, Cached.NOTHING))
                    .getMessage();
        }
    }

    private static void answer(ServerSocket server, String bytes) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            // the other side has seen enough
        }
    }

    private String refused(String path) {
        return assertThrows(Unreadable.class, () -> outside.get(url(path), HERE, Cached.NOTHING))
                .getMessage();
    }

    private URI url(String path) {
        return URI.create(server.url(path));
    }
}
