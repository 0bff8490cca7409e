package org.offprint.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.offprint.smtp.Transfer.Broken;
import org.offprint.smtp.Transfer.Refused;
import org.offprint.smtp.Transfer.Taken;

class SmtpClientTest {

    private static final Envelope ENVELOPE = new Envelope("bounce@example.org", "reader@example.org");
    private static final Timeouts PATIENT = Timeouts.USUAL;

    @Test
    void sendsOverOneConnectionAfterTheOther() {
        try (FaultyServer server = new FaultyServer();
                SmtpClient client = client(server, Security.STARTTLS_REQUIRED, new Credentials("name", "pass"))) {
            for (int i = 0; i < 3; i++) {
                assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("Hello " + i)));
            }
            assertEquals(3, server.taken().size());
            assertEquals("bounce@example.org", server.taken().get(0).sender());
            assertEquals("reader@example.org", server.taken().get(0).recipient());
            assertEquals("Hello 2\r\n", server.taken().get(2).text());
        }
    }

    @Test
    void speaksWithAServerThatOffersNothing() {
        try (FaultyServer server = new FaultyServer("HELP");
                SmtpClient client = client(server, Security.STARTTLS, null)) {
            assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("ünicode")));
            assertEquals("=C3=BCnicode\r\n", server.taken().get(0).text());
        }
    }

    @Test
    void logsInTheOldWayToo() {
        try (FaultyServer server = new FaultyServer("AUTH LOGIN");
                SmtpClient client = client(server, Security.NONE, new Credentials("name", "pass"))) {
            assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("Hello")));
        }
    }

    @Test
    void sendsNothingWithoutTheTlsThatIsRequired() {
        try (FaultyServer server = new FaultyServer("HELP");
                SmtpClient client = client(server, Security.STARTTLS_REQUIRED, null)) {
            assertEquals(Stage.STARTTLS, broken(client).stage());
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void trustsNoCertificateOfAnotherName() {
        try (FaultyServer server = new FaultyServer()) {
            MailServer byAddress = new MailServer(
                    "127.0.0.1",
                    server.port(),
                    "client.example.org",
                    Security.STARTTLS_REQUIRED,
                    TestTls.trusting(),
                    true,
                    null,
                    Integer.MAX_VALUE,
                    true,
                    PATIENT);
            try (SmtpClient client = new SmtpClient(byAddress)) {
                assertEquals(Stage.STARTTLS, broken(client).stage());
            }
            MailServer unknown = new MailServer(
                    "localhost",
                    server.port(),
                    "client.example.org",
                    Security.STARTTLS_REQUIRED,
                    (SSLSocketFactory) SSLSocketFactory.getDefault(),
                    true,
                    null,
                    Integer.MAX_VALUE,
                    true,
                    PATIENT);
            try (SmtpClient client = new SmtpClient(unknown)) {
                assertEquals(Stage.STARTTLS, broken(client).stage());
            }
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void aKeptConnectionThatEndedIsReplacedWithoutALoss() {
        try (FaultyServer server = new FaultyServer();
                SmtpClient client = client(server, Security.NONE, null)) {
            assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("one")));
            server.hangUp();
            assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("two")));
            assertEquals(2, server.taken().size());
        }
    }

    @Test
    void afterANoTheNextMailGoesOverTheSameConnection() {
        for (String[] offers : new String[][] {{"PIPELINING"}, {"HELP"}}) {
            try (FaultyServer server = new FaultyServer(offers);
                    SmtpClient client = client(server, Security.NONE, null)) {
                server.fails(Stage.RCPT, Faults.say("550 5.1.1 Nobody here"));
                Refused no = assertInstanceOf(Refused.class, client.send(ENVELOPE, mail("one")));
                assertEquals(Stage.RCPT, no.stage());
                assertEquals("5.1.1", no.reply().enhanced());
                server.worksAgain();
                assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("two")));
                assertEquals(
                        List.of("two\r\n"),
                        server.taken().stream()
                                .map(FaultyServer.Received::text)
                                .filter(text -> !text.isEmpty())
                                .toList());
            }
        }
    }

    @Test
    void anAnswerThatComesTwiceIsNotPutDownToTheNextMail() {
        for (String[] offers : new String[][] {{"PIPELINING"}, {"HELP"}}) {
            for (Stage stage : List.of(Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.DOT)) {
                try (FaultyServer server = new FaultyServer(offers);
                        SmtpClient client = client(server, Security.NONE, null)) {
                    server.fails(stage, Faults.stutter("550 5.1.1 Nobody here"));
                    client.send(ENVELOPE, mail("one"));
                    server.worksAgain();
                    assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("two")), stage + " " + offers[0]);
                }
            }
        }
    }

    @Test
    void aServerThatWaitsForAMailOutOfTurnGetsNoOther() {
        Duration patience = Duration.ofSeconds(5);
        Timeouts timeouts = new Timeouts(patience, patience, patience, patience);
        try (FaultyServer server = new FaultyServer("PIPELINING");
                SmtpClient client = new SmtpClient(at(server, Security.NONE, null, timeouts))) {
            server.fails(Stage.MAIL, Faults.stutter("550 5.7.1 No"));
            server.fails(Stage.DATA, Faults.whenAskedAgain("354 Go on"));
            assertInstanceOf(Refused.class, client.send(ENVELOPE, mail("one")));
            server.worksAgain();
            assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("two")));
        }
    }

    @Test
    void aMailThatIsTooBigIsNotOffered() {
        try (FaultyServer server = new FaultyServer("SIZE 100");
                SmtpClient client = client(server, Security.NONE, null)) {
            Refused no = assertInstanceOf(Refused.class, client.send(ENVELOPE, mail("x".repeat(200))));
            assertEquals("5.3.4", no.reply().enhanced());
            assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("x")));
        }
    }

    @Test
    void theWatchdogEndsAWriteThatNobodyReads() {
        Timeouts timeouts = new Timeouts(
                Duration.ofSeconds(30), Duration.ofSeconds(300), Duration.ofSeconds(600), Duration.ofSeconds(2));
        try (FaultyServer server = new FaultyServer("HELP")) {
            server.fails(Stage.BODY, FaultyServer.hold());
            try (SmtpClient client = new SmtpClient(at(server, Security.NONE, null, timeouts))) {
                Broken broken = assertInstanceOf(Broken.class, client.send(ENVELOPE, mail("x".repeat(20_000_000))));
                assertTrue(broken.stage() == Stage.BODY, broken.toString());
            }
        }
    }

    /** Who closes a TLS socket waits for who writes to it, and that one for the server. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theWatchdogEndsAWriteOverTlsThatNobodyReads() {
        Timeouts timeouts = new Timeouts(
                Duration.ofSeconds(30), Duration.ofSeconds(300), Duration.ofSeconds(600), Duration.ofSeconds(2));
        CountDownLatch ended = new CountDownLatch(1);
        try (FaultyServer server = new FaultyServer("STARTTLS", "HELP")) {
            server.fails(Stage.BODY, socket -> await(ended));
            try (SmtpClient client = new SmtpClient(at(server, Security.STARTTLS_REQUIRED, null, timeouts))) {
                Broken broken = assertInstanceOf(Broken.class, client.send(ENVELOPE, mail("x".repeat(20_000_000))));
                assertEquals(Stage.BODY, broken.stage(), broken.toString());
            }
        } finally {
            ended.countDown();
        }
    }

    private static boolean await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Who hangs up without a goodbye in TLS may have been cut off (RFC 8446, 6.1), and mail servers log that. */
    @Test
    void saysGoodbyeInTlsToo() throws InterruptedException {
        AtomicReference<String> end = new AtomicReference<>("none");
        CountDownLatch ended = new CountDownLatch(1);
        try (FaultyServer server = new FaultyServer("STARTTLS", "HELP")) {
            server.fails(Stage.DOT, socket -> {
                Faults.say("250 2.0.0 Taken").at(socket);
                end.set(endOf(socket.getInputStream()));
                ended.countDown();
                return false;
            });
            try (SmtpClient client = client(server, Security.STARTTLS_REQUIRED, null)) {
                assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("Hello")));
            }
            assertTrue(ended.await(30, TimeUnit.SECONDS), "the server heard of no end");
            assertEquals("QUIT\r\n", end.get());
        }
    }

    private static String endOf(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** 334 asks for more (RFC 4954, 4): only 235 says that we are who we say. */
    @Test
    void whoIsAskedForMoreIsNotLoggedIn() {
        for (String way : List.of("PLAIN", "LOGIN")) {
            try (FaultyServer server = new FaultyServer("AUTH " + way);
                    SmtpClient client = client(server, Security.NONE, new Credentials("name", "other"))) {
                if (way.equals("PLAIN")) {
                    server.fails(Stage.AUTH, Faults.say("334 "));
                }
                assertEquals(Stage.AUTH, broken(client).stage(), way);
                assertEquals(List.of(), server.taken());
            }
        }
    }

    /** The mail to nobody is ended, so that the next may follow; a server that hangs up over it has said no before. */
    @Test
    void aNoStaysANoThoughTheServerHangsUpAfterIt() {
        for (Stage stage : List.of(Stage.MAIL, Stage.RCPT)) {
            try (FaultyServer server = new FaultyServer("PIPELINING");
                    SmtpClient client = client(server, Security.NONE, null)) {
                server.fails(stage, Faults.say("550 5.1.1 Nobody here"));
                server.fails(Stage.DOT, Faults.close());
                Refused no = assertInstanceOf(Refused.class, client.send(ENVELOPE, mail("one")));
                assertEquals(stage, no.stage());
                assertEquals("5.1.1", no.reply().enhanced());
                server.worksAgain();
                assertInstanceOf(Taken.class, client.send(ENVELOPE, mail("two")));
            }
        }
    }

    @Test
    void theWatchdogEndsATlsHandshakeThatNobodyAnswers() {
        Timeouts timeouts = new Timeouts(
                Duration.ofSeconds(300), Duration.ofSeconds(300), Duration.ofSeconds(600), Duration.ofSeconds(1));
        try (FaultyServer server = new FaultyServer()) {
            server.fails(Stage.CONNECT, Faults.stall());
            try (SmtpClient client = new SmtpClient(at(server, Security.TLS, null, timeouts))) {
                assertEquals(Stage.CONNECT, broken(client).stage());
            }
        }
    }

    private static Broken broken(SmtpClient client) {
        return assertInstanceOf(Broken.class, client.send(ENVELOPE, mail("Hello")));
    }

    private static SmtpClient client(FaultyServer server, Security security, @Nullable Credentials credentials) {
        return new SmtpClient(at(server, security, credentials, PATIENT));
    }

    static MailServer at(FaultyServer server, Security security, @Nullable Credentials credentials, Timeouts timeouts) {
        return new MailServer(
                "localhost",
                server.port(),
                "client.example.org",
                security,
                TestTls.trusting(),
                true,
                credentials,
                Integer.MAX_VALUE,
                true,
                timeouts);
    }

    static Content mail(String text) {
        return new Content() {
            @Override
            public byte[] eightBit() {
                return text.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public byte[] sevenBit() {
                return text.replace("ü", "=C3=BC").getBytes(StandardCharsets.US_ASCII);
            }
        };
    }
}
