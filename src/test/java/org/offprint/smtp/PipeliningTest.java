package org.offprint.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mails one behind the other, over one connection (RFC 2920). */
class PipeliningTest {

    private static final List<String> FIVE =
            IntStream.range(0, 5).mapToObj(i -> "mail " + i).toList();

    @Test
    void the_next_envelope_goes_with_the_mail_before_it() {
        try (FaultyServer server = new FaultyServer("PIPELINING");
                SmtpClient client = client(server, Integer.MAX_VALUE)) {
            Succession five = new Succession(5);
            client.send(five);
            assertEquals(FIVE, five.taken());
            assertEquals(FIVE, texts(server));
            assertEquals(List.of(true, true, true, true, false), server.followed());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void where_it_is_not_offered_each_answer_is_waited_for() {
        try (FaultyServer server = new FaultyServer("8BITMIME");
                SmtpClient client = client(server, Integer.MAX_VALUE)) {
            Succession five = new Succession(5);
            client.send(five);
            assertEquals(FIVE, five.taken());
            assertEquals(Collections.nCopies(5, false), server.followed());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void a_connection_that_has_carried_enough_is_told_of_no_other_mail() {
        try (FaultyServer server = new FaultyServer("PIPELINING");
                SmtpClient client = client(server, 2)) {
            Succession five = new Succession(5);
            client.send(five);
            assertEquals(FIVE, five.taken());
            assertEquals(List.of(true, false, true, false, false), server.followed());
            assertEquals(3, server.connections());
        }
    }

    @Test
    void what_is_too_big_is_told_so_and_the_others_go() {
        try (FaultyServer server = new FaultyServer("PIPELINING", "SIZE 11");
                SmtpClient client = client(server, Integer.MAX_VALUE)) {
            Succession eleven = new Succession(11);
            client.send(eleven);
            assertEquals(10, eleven.taken().size());
            Transfer last = eleven.ended().get("mail 10").get(0);
            assertEquals(
                    "5.3.4",
                    assertInstanceOf(Transfer.Refused.class, last).reply().enhanced());
        }
    }

    /** Its envelope went ahead, and then it may not go any more. */
    @Test
    void a_mail_that_is_withheld_reaches_nobody_and_the_others_go() {
        try (FaultyServer server = new FaultyServer("PIPELINING");
                SmtpClient client = client(server, Integer.MAX_VALUE)) {
            Succession five = new Succession(5).withhold(2);
            client.send(five);
            assertEquals(List.of("mail 0", "mail 1", "mail 3", "mail 4"), texts(server));
            assertEquals(texts(server), five.taken());
            assertEquals(1, five.ended().get("mail 2").size());
        }
    }

    /** A no to one says nothing about the next. */
    @Test
    void after_a_no_the_next_mail_goes_over_the_same_connection() {
        try (FaultyServer server = new FaultyServer("PIPELINING");
                SmtpClient client = client(server, Integer.MAX_VALUE)) {
            Succession five = new Succession(5)
                    .whenAsked(number -> {
                        if (number == 2) {
                            server.fails(Stage.RCPT, Faults.say("550 5.1.1 Nobody here"));
                        }
                    })
                    .whenItFails(server::worksAgain);
            client.send(five);
            assertEquals(List.of("mail 0", "mail 1", "mail 3", "mail 4"), five.taken());
            assertEquals(1, server.connections());
        }
    }

    static List<String> texts(FaultyServer server) {
        return server.taken().stream()
                .map(received -> received.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static SmtpClient client(FaultyServer server, int mailsPerConnection) {
        MailServer at = SmtpClientTest.at(server, Security.NONE, null, Timeouts.USUAL);
        return new SmtpClient(new MailServer(
                at.host(),
                at.port(),
                at.greeting(),
                at.security(),
                at.tls(),
                at.checked(),
                null,
                mailsPerConnection,
                true,
                at.timeouts()));
    }
}
