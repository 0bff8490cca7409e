package org.offprint.outbox.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.DeliverLetters;
import org.offprint.outbox.Outcome.Rejected;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.outbox.suppression.Suppressions.Reason;
import org.offprint.smtp.Faults;
import org.offprint.smtp.Stage;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

/** A reader who moves to another address while a digest waits: what is said of an address is about that one. */
@QuarkusTest
@TestProfile(OnFaults.class)
class MovedReaderTest {

    private static final Rejected DEAD = new Rejected(Rejected.Fate.BOUNCED, "550 5.1.1 no such user here");

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    DeliverLetters deliverLetters;

    @Inject
    Suppressions suppressions;

    private MailAddress old = new MailAddress("nobody@example.org");
    private MailAddress moved = old;

    @BeforeEach
    void a_digest_waits_and_its_reader_moves() {
        desk.clear();
        clock.forward(Duration.ofDays(2));
        String word = Desk.word();
        String reader = desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Learning " + word);
        clock.forward(Duration.ofDays(1));
        OnFaults.server().fails(Stage.RCPT, Faults.say("451 4.3.0 later"));
        publishDueDigests.publish(clock.instant(), false);
        old = new MailAddress(reader);
        moved = new MailAddress("moved-" + reader);
        desk.change(reader, mover -> mover.moveTo(moved));
        OnFaults.server().worksAgain();
        clock.forward(Duration.ofMinutes(7));
    }

    @AfterEach
    void a_mail_server_that_works() {
        OnFaults.server().worksAgain();
    }

    @Test
    void an_answer_is_about_the_address_that_the_mail_went_to() {
        OnFaults.server().fails(Stage.RCPT, Faults.say(DEAD.answer()));
        deliverLetters.deliver();

        assertEquals(Optional.of(Reason.BOUNCED), suppressed(moved));
        assertEquals(Optional.empty(), suppressed(old));
    }

    @Test
    void an_address_that_died_keeps_no_mail_from_the_new_one() {
        isDead(old);
        assertEquals(List.of(moved.value()), delivered());
    }

    @Test
    void a_new_address_that_died_gets_nothing() {
        isDead(moved);
        assertEquals(List.of(), delivered());
    }

    private List<String> delivered() {
        int before = OnFaults.server().taken().size();
        deliverLetters.deliver();
        return OnFaults.server().taken().stream()
                .skip(before)
                .map(mail -> mail.recipient())
                .toList();
    }

    private void isDead(MailAddress address) {
        QuarkusTransaction.requiringNew().run(() -> suppressions.reported(address, DEAD, clock.instant()));
    }

    private Optional<Reason> suppressed(MailAddress address) {
        return QuarkusTransaction.requiringNew().call(() -> suppressions.suppressed(address));
    }
}
