package org.offprint.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.outbox.ScriptedServer.at;
import static org.offprint.outbox.ScriptedServer.say;
import static org.offprint.outbox.ScriptedServer.stall;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Outcome.Accepted;
import org.offprint.outbox.Outcome.Deferred;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.ScriptedServer.Deed;
import org.offprint.outbox.ScriptedServer.Stage;
import org.offprint.story.TurnedClock;

/** What every postman makes of a mail server's answers and faults. */
public abstract class PostmanSuite {

    @Inject
    protected TurnedClock clock;

    protected final Mail mail = new Mail(
            new MailAddress("reader@example.org"), "Three papers", "Text", "<p>Text</p>", "<1@example.org>", Map.of());

    protected abstract Postman postman();

    /** One that waits a few seconds at most. */
    protected abstract Postman impatient();

    @BeforeEach
    void a_mail_server_that_works() {
        ScriptedServer.asUsual();
        ScriptedServer.hangUp();
        clock.forward(Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, 421 too busy, Deferred RELAY",
        "CONNECT, 554 no service, Deferred RELAY",
        "CONNECT, garbage, Deferred RELAY",
        "MAIL, 421 4.3.2 closing, Deferred RELAY",
        "MAIL, 451 4.3.0 later, Deferred MAIL",
        "MAIL, 550 5.1.1 your own address, Rejected HELD",
        "MAIL, 550 no, Rejected HELD",
        "RCPT, 421 4.7.0 slow down, Deferred DOMAIN",
        "RCPT, 450 4.7.1 greylisted, Deferred DOMAIN",
        "RCPT, 450 4.2.0 later, Deferred MAIL",
        "RCPT, 452 4.2.2 full, Deferred MAIL",
        "RCPT, 550 5.1.1 no such reader, Rejected BOUNCED",
        "RCPT, 550 5.1.2 no such host, Rejected BOUNCED",
        "RCPT, 553 5.1.3 no address, Rejected BOUNCED",
        "RCPT, 550 5.1.6 has moved, Rejected BOUNCED",
        "RCPT, 556 5.1.10 null MX, Rejected BOUNCED",
        "RCPT, 550 5.2.1 disabled, Rejected DISABLED",
        "RCPT, 552 5.2.2 full, Rejected FULL",
        "RCPT, 550 no such reader, Rejected UNEXPLAINED",
        "RCPT, 550 5.7.1 spam from 5.1.1.1, Rejected HELD",
        "RCPT, 554 no, Rejected HELD",
        "RCPT, garbage, Deferred MAIL",
        "DATA, 451 4.3.0 later, Deferred MAIL",
        "DATA, 554 5.5.1 no valid recipients, Rejected HELD",
        "DOT, 421 4.7.0 slow down, Deferred DOMAIN",
        "DOT, 452 4.3.1 disk full, Deferred MAIL",
        "DOT, 550 5.1.1 no such reader, Rejected BOUNCED",
        "DOT, 550 looks like spam, Rejected HELD",
        "DOT, 552 too big, Rejected FAILED",
        "DOT, 552 5.3.4 too big, Rejected FAILED",
        "DOT, 554 5.6.0 malformed, Rejected FAILED",
        "DOT, 554 5.7.1 spam, Rejected HELD",
    })
    void understands_each_answer(Stage stage, String answer, String outcome) {
        at(stage, say(answer));
        Outcome got = postman().hand(mail);
        assertEquals(outcome, inWords(got), got::answer);
    }

    @Test
    void an_answer_that_is_kept_does_not_name_the_recipient() {
        at(Stage.RCPT, say("550 5.1.1 <Reader@Example.org>: no such reader"));
        Outcome got = postman().hand(mail);
        assertFalse(got.answer().toLowerCase(Locale.ROOT).contains("reader@"), got.answer());
        assertTrue(got.answer().contains("no such reader"), got.answer());
    }

    @Test
    void a_mail_that_the_mail_server_finds_too_big_beforehand_has_failed() {
        at(Stage.EHLO, say("250-scripted.example.org\r\n250 SIZE 10"));
        assertEquals("Rejected FAILED", inWords(impatient().hand(mail)));
    }

    @Test
    void more_hangs_than_the_pool_has_places_block_nothing() {
        at(Stage.RCPT, stall());
        for (int i = 0; i < 3; i++) {
            impatient().hand(mail);
        }
        at(Stage.RCPT, say("250 2.1.5 Ok"));
        assertInstanceOf(Accepted.class, postman().hand(mail));
    }

    @Test
    void a_mail_server_that_is_not_there_rests() {
        ScriptedServer.unplug();
        try {
            assertEquals("Deferred RELAY", inWords(postman().hand(mail)));
        } finally {
            ScriptedServer.plugIn();
        }
        assertEquals("Deferred RELAY", inWords(postman().hand(mail)), "rests, though it is back");
        clock.forward(Duration.ofMinutes(6));
        assertInstanceOf(Accepted.class, postman().hand(mail));
    }

    @Test
    void a_domain_that_asks_for_less_costs_no_other_domain() {
        at(Stage.RCPT, say("421 4.7.0 slow down"));
        postman().hand(mail);
        at(Stage.RCPT, say("250 2.1.5 Ok"));

        assertEquals("Deferred DOMAIN", inWords(postman().hand(mail)));
        Mail other = new Mail(new MailAddress("reader@example.net"), "S", "T", "H", "<2@example.org>", Map.of());
        assertInstanceOf(Accepted.class, postman().hand(other));
    }

    @Test
    void writes_headers_whole() {
        String subject = "Σ-algebras 𝔘nbound 😀 ".repeat(8).strip();
        String link = "<http://offprint.example.org/unsubscribe/" + "a".repeat(50) + ">";
        postman()
                .hand(new Mail(
                        mail.to(),
                        subject,
                        "Text\r\n.\nend",
                        "<p>π</p>",
                        "<3@example.org>",
                        Map.of("List-Unsubscribe", link)));

        String wire = ScriptedServer.taken().get(0);
        String head = wire.substring(0, wire.indexOf("\n\n"));
        assertTrue(head.lines().allMatch(line -> line.length() <= 78 + link.length()), head);
        assertEquals(subject, header(wire, "Subject"));
        assertEquals("<3@example.org>", header(wire, "Message-ID"));
        assertEquals(link, header(wire, "List-Unsubscribe"));
        assertEquals("Offprint <digest@example.org>", header(wire, "From"));
        assertEquals("reader@example.org", header(wire, "To"));
        assertTrue(wire.contains("\n..\nend"), "dot-stuffed");
    }

    @Test
    void mails_one_behind_the_other_are_each_told_what_became_of_them() {
        List<SingleParcel> three =
                Stream.generate(() -> new SingleParcel(mail)).limit(3).toList();
        Iterator<SingleParcel> left = three.iterator();
        postman().hand(() -> left.hasNext() ? left.next() : null);
        three.forEach(parcel -> assertInstanceOf(Accepted.class, parcel.outcome()));
        assertEquals(3, ScriptedServer.taken().size());
    }

    /** A fault leads to an outcome, and the next mail goes out. */
    protected void survives(Stage stage, Deed deed, String outcome) {
        at(stage, deed);
        Outcome got = impatient().hand(mail);
        assertEquals(outcome, inWords(got), got::answer);

        ScriptedServer.asUsual();
        clock.forward(Duration.ofDays(1));
        assertInstanceOf(Accepted.class, postman().hand(mail));
    }

    private static String header(String wire, String name) {
        try {
            MimeMessage message =
                    new MimeMessage(null, new ByteArrayInputStream(wire.getBytes(StandardCharsets.UTF_8)));
            assertEquals(1, message.getHeader(name).length, name);
            return MimeUtility.decodeText(MimeUtility.unfold(message.getHeader(name)[0]));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static String inWords(Outcome outcome) {
        String name = outcome.getClass().getSimpleName();
        if (outcome instanceof Deferred deferred) {
            return name + " " + deferred.cause();
        }
        return outcome instanceof Rejected rejected ? name + " " + rejected.fate() : name;
    }
}
