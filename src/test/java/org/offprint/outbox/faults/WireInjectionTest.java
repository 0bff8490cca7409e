package org.offprint.outbox.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.outbox.DeliverLetters;
import org.offprint.smtp.FaultyServer.Received;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** Three hundred strings that want to be headers, recipients or commands, through every input that reaches a mail. */
@QuarkusTest
@TestProfile(OnFaults.class)
class WireInjectionTest {

    private static final List<String> BREAKS = List.of(
            "\r\n", "\n", "\r", "\0", "\u2028", "\u0085", "%0d%0a", "\\r\\n", "=?utf-8?q?=0D=0A?=", "\r\n.\r\n");

    private static final List<String> LINES = List.of(
            "Bcc: victim@example.net",
            "To: victim@example.net",
            "Cc: victim@example.net",
            "Subject: Buy now",
            "From: bank@example.net",
            "Reply-To: bank@example.net",
            "Content-Type: text/html; charset=utf-7",
            "MAIL FROM:<x@example.net>\r\nRCPT TO:<victim@example.net>\r\nDATA",
            "X-Evil: 1\r\n\r\nA body of their own",
            "--=_boundary--");

    private static final List<String> BEFORE = List.of("", "a title ", "<");

    private static final Set<String> HEADERS = Set.of(
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post",
            "List-Help",
            "Auto-Submitted",
            "Feedback-ID",
            "MIME-Version",
            "Content-Type");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    DeliverLetters deliverLetters;

    private final Set<String> known = new HashSet<>();

    private static List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (String before : BEFORE) {
            for (String end : BREAKS) {
                LINES.forEach(line -> strings.add(before + end + line));
            }
        }
        return strings;
    }

    @Test
    void no_string_becomes_a_header_a_recipient_or_a_line() throws MessagingException {
        List<String> strings = strings();
        assertEquals(300, strings.size());
        desk.clear();
        OnFaults.server().worksAgain();
        clock.forward(Duration.ofDays(2));
        int before = OnFaults.server().taken().size();
        for (int from = 0; from < strings.size(); from += 25) {
            tryAll(strings.subList(from, from + 25));
        }
        strings.forEach(this::typeAsAddress);
        clock.forward(Duration.ofDays(1));
        publishDueDigests.publish(clock.instant(), false);
        deliverLetters.deliver();

        List<Received> mails = OnFaults.server().taken();
        assertTrue(mails.size() - before >= 12, "digests went out");
        for (Received mail : mails.subList(before, mails.size())) {
            assertWhole(mail);
        }
    }

    /** As titles, abstracts, authors, organisations, and as lines of keywords. */
    private void tryAll(List<String> strings) {
        String word = Desk.word();
        known.add(desk.reader(Cadence.daily(7, ZoneOffset.UTC), choices -> choices, word));
        strings.forEach(string -> typeAsKeyword(word + " " + string));
        List<Map<String, Object>> papers = strings.stream()
                .map(string -> Map.<String, Object>of(
                        "title",
                        word + " " + string + strings.indexOf(string),
                        "abstract",
                        "On " + word + ". " + string,
                        "authors",
                        List.of(string + " One"),
                        "organisation",
                        string))
                .toList();
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .contentType("application/json")
                .body(papers)
                .post("/api/admin/papers")
                .then()
                .statusCode(200);
    }

    private void typeAsKeyword(String line) {
        try {
            known.add(desk.reader(Cadence.daily(7, ZoneOffset.UTC), line));
        } catch (RuntimeException refused) {
            // by the language of keywords, then
        }
    }

    private void typeAsAddress(String string) {
        int status = RestAssured.given()
                .formParam("email", "reader@example.org" + string)
                .post("/subscribe")
                .statusCode();
        assertTrue(status == 400 || status == 429, string + ": " + status);
    }

    private void assertWhole(Received mail) throws MessagingException {
        assertTrue(known.contains(mail.recipient()), mail.recipient());
        assertTrue(mail.sender().startsWith("bounces+"), mail.sender());
        String wire = new String(mail.mail(), StandardCharsets.ISO_8859_1);
        assertTrue(wire.replace("\r\n", "").chars().noneMatch(unit -> unit == '\r' || unit == '\n'), "a bare CR or LF");
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(mail.mail()));
        List<String> names = Collections.list(message.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
        assertTrue(HEADERS.containsAll(names), names::toString);
        assertEquals(mail.recipient(), message.getHeader("To")[0]);
        assertEquals("Offprint <digest@example.org>", message.getFrom()[0].toString());
    }
}
