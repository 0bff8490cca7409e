package org.offprint.outbox.faults;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.bounce.CountReport;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.smtp.FaultyServer.Received;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** Mail that comes back, genuine and not. */
@QuarkusTest
@TestProfile(OnFaults.class)
class DeliveryReportsTest {

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    CountReport countReport;

    @Inject
    Suppressions suppressions;

    private String reader = "";
    private String returnPath = "";

    @BeforeEach
    void a_digest_went_out() {
        desk.clear();
        OnFaults.server().worksAgain();
        clock.forward(Duration.ofDays(2));
        String word = Desk.word();
        reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Learning " + word);
        clock.forward(Duration.ofDays(1));
        publishDueDigests.publish(clock.instant(), false);
        Received mail = OnFaults.server().taken().stream()
                .filter(taken -> taken.recipient().equals(reader))
                .findFirst()
                .orElseThrow();
        returnPath = mail.sender();
    }

    @Test
    void each_mail_has_a_return_path_of_its_own() {
        assertTrue(returnPath.matches("bounces\\+[0-9a-v]{34}@example\\.org"), returnPath);
    }

    @Test
    void a_report_that_the_mailbox_is_not_there_suppresses_it_once() {
        post(report(returnPath, reader, "failed", "5.1.1", "smtp; 550 5.1.1 <" + reader + ">: no such user"))
                .body("verdict", is("counted"));
        assertTrue(isSuppressed());
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .queryParam("email", reader)
                .get("/api/admin/suppressions")
                .then()
                .body("reason", is("BOUNCED"))
                .body("evidence", is("5.1.1 smtp; 550 5.1.1 <(the recipient)>: no such user"))
                .body("trail[0].act", is("SUPPRESSED"));

        post(report(returnPath, reader, "failed", "5.1.1", "")).body("reason", containsString("counted before"));
        undo();
        assertFalse(isSuppressed());
    }

    /** Each was taken at first, of digests as of letters that any stranger may ask for: they are no storm. */
    @Test
    void reports_after_a_run_that_went_well_stop_no_digest() {
        clock.forward(Duration.ofDays(2));
        String word = Desk.word();
        Set<String> readers = new HashSet<>();
        for (int i = 0; i < 25; i++) {
            readers.add(desk.reader(Cadence.daily(7, ZoneOffset.UTC), word));
        }
        desk.collect("Learning " + word);
        clock.forward(Duration.ofDays(1));
        publishDueDigests.publish(clock.instant(), false);

        for (Received mail : OnFaults.server().taken()) {
            if (readers.remove(mail.recipient())) {
                post(report(mail.sender(), mail.recipient(), "failed", "5.1.1", ""))
                        .body("verdict", is("counted"));
            }
        }
        assertEquals(Set.of(), readers);
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .get("/api/admin/sending")
                .then()
                .body("stopped", is(false));
    }

    @Test
    void the_recipient_may_stand_in_the_head_of_what_came_back() {
        String report = report(returnPath, "someone.else@example.net", "failed", "5.1.1", "")
                + "Content-Type: text/rfc822-headers\r\n\r\nTo: " + reader + "\r\nSubject: x\r\n\r\n--x--\r\n";
        post(report).body("verdict", is("counted"));
        assertTrue(isSuppressed());
    }

    @ParameterizedTest
    @CsvSource({
        "delayed, 4.4.1, 'smtp; 451 later', ignored",
        "relayed, 2.0.0, '', ignored",
        "failed, 5.7.1, 'smtp; 550 5.7.1 spam', counted",
        "failed, 5.2.2, 'smtp; 552 5.2.2 full', counted",
        "failed, 5.0.0, 'smtp; 550 no such user', counted",
        "failed, 4.4.7, 'smtp; 451 tried for five days', counted"
    })
    void suppresses_nobody_at_once_for(String action, String status, String diagnostic, String verdict) {
        post(report(returnPath, reader, action, status, diagnostic)).body("verdict", is(verdict));
        assertFalse(isSuppressed());
    }

    @Test
    void what_the_last_mail_server_said_counts_where_the_report_knows_no_better() {
        post(report(returnPath, reader, "failed", "5.0.0", "smtp; 550-5.1.1 The account does not exist"))
                .body("verdict", is("counted"));
        assertTrue(isSuppressed());
    }

    @Test
    void a_report_comes_in_time_or_not_at_all() {
        clock.forward(Duration.ofDays(31));
        post(report(returnPath, reader, "failed", "5.1.1", "")).body("verdict", is("ignored"));
        assertFalse(isSuppressed());
    }

    @Test
    void a_thousand_forged_ones_suppress_nobody() {
        String code = returnPath.substring(returnPath.indexOf('+') + 1, returnPath.indexOf('@'));
        Random random = new Random(7);
        // every digit counts, the first too, which is half empty
        count(report("bounces+8" + code.substring(1) + "@example.org", reader, "failed", "5.1.1", ""));
        for (int i = 0; i < 1_000; i++) {
            StringBuilder forged = new StringBuilder(code);
            int at = random.nextInt(code.length());
            char other = "0123456789abcdefghijklmnopqrstuv".charAt(random.nextInt(32));
            forged.setCharAt(at, other);
            if (!forged.toString().equals(code)) {
                count(report("bounces+" + forged + "@example.org", reader, "failed", "5.1.1", ""));
            }
        }
        count(report(returnPath, "another@example.org", "failed", "5.1.1", ""));
        count(report("bounces@example.org", reader, "failed", "5.1.1", ""));
        assertFalse(isSuppressed());
    }

    @Test
    void ten_thousand_broken_ones_crash_nothing_and_suppress_nobody() {
        byte[] whole = report(returnPath, "nobody-of-ours@example.org", "failed", "5.1.1", "smtp; 550 no")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        long before = suppressions();
        for (int i = 0; i < 10_000; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
            for (int wounds = random.nextInt(20); wounds > 0; wounds--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertFalse(countReport.count(broken, returnPath).counted());
        }
        assertEquals(before, suppressions());
    }

    private long suppressions() {
        return QuarkusTransaction.requiringNew().call(() -> suppressions.count());
    }

    private void count(String report) {
        assertFalse(
                countReport.count(report.getBytes(StandardCharsets.UTF_8), "").counted());
    }

    private static String report(String to, String recipient, String action, String status, String diagnostic) {
        return """
                From: MAILER-DAEMON@mx.example.net
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="x"

                --x
                Content-Type: text/plain

                I am sorry.

                --x
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --x
                """.formatted(to, recipient, action, status, diagnostic).replace("\n", "\r\n");
    }

    private static ValidatableResponse post(String report) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .contentType("message/rfc822")
                .body(report.getBytes(StandardCharsets.UTF_8))
                .post("/api/admin/bounces")
                .then()
                .statusCode(200);
    }

    private void undo() {
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("admin", "test")
                .queryParam("email", reader)
                .post("/api/admin/suppressions/undo")
                .then()
                .statusCode(200)
                .body("suppressed", is(false))
                .body("trail[1].act", is("UNDONE"));
    }

    private boolean isSuppressed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> suppressions.suppressed(new MailAddress(reader)).isPresent());
    }
}
