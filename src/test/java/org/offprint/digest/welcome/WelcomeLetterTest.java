package org.offprint.digest.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.letter.Mail;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Delivery;
import org.offprint.outbox.Kind;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Confirmed;
import org.offprint.subscriber.Subscriber;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class WelcomeLetterTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneId.of("Europe/Berlin"));

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    Deliveries deliveries;

    @Inject
    WelcomeLetter welcomeLetter;

    @Inject
    Event<Confirmed> confirmed;

    private final String word = Desk.word();

    @BeforeEach
    void monday() {
        desk.clear();
        clock.turnTo("2031-08-04T05:30:00Z");
    }

    @Test
    void whoConfirmsIsGreetedWithWhatTheLastSevenDaysWouldHaveBrought() {
        clock.turnTo("2031-07-25T12:00:00Z");
        desk.collect("Long ago: " + word);
        clock.turnTo("2031-08-01T12:00:00Z");
        desk.collect("Learning " + word, "A survey of " + word);
        clock.turnTo("2031-08-04T05:30:00Z");
        String reader = desk.reader(AT_SEVEN, word, "-survey");
        desk.change(reader, subscriber -> confirmed.fire(new Confirmed(subscriber.id())));

        Mail mail = welcome(reader).orElseThrow();

        assertEquals(
                "You are in. Your first digest comes on Tuesday, 5 August, at 07:00 (Europe/Berlin)", mail.subject());
        assertTrue(mail.text().contains("Learning *" + word + "*"), mail.text());
        assertTrue(mail.html().contains("</mark>"), mail.html());
        assertTrue(!mail.text().contains("A survey of") && !mail.text().contains("Long ago"), mail.text());
        assertEquals(List.of(), desk.days(reader));
    }

    @Test
    void whoLeftMeanwhileIsNot() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.change(reader, subscriber -> confirmed.fire(new Confirmed(subscriber.id())));
        desk.change(reader, subscriber -> subscriber.leave(clock.instant()));

        assertEquals(Optional.empty(), welcome(reader));
    }

    @Test
    void aWeekWithoutAMatchIsSaid() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.change(reader, subscriber -> confirmed.fire(new Confirmed(subscriber.id())));

        Mail mail = welcome(reader).orElseThrow();

        assertTrue(mail.text().contains("Nothing of the last seven days matches."), mail.text());
        assertEquals(mail, welcome(reader).orElseThrow());
    }

    private Optional<Mail> welcome(String reader) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long[] id = new long[1];
            desk.change(reader, (Subscriber subscriber) -> id[0] = subscriber.id());
            Delivery delivery = deliveries
                    .find("kind = ?1 and subject = ?2", Kind.WELCOME, id[0])
                    .singleResult();
            return welcomeLetter.mail(delivery);
        });
    }
}
