package org.offprint.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.outbox.ScriptedServer.at;
import static org.offprint.outbox.ScriptedServer.close;
import static org.offprint.outbox.ScriptedServer.say;
import static org.offprint.outbox.ScriptedServer.stall;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.ScriptedServer.Stage;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.story.TurnedClock;

@QuarkusTest
@TestProfile(OnScript.class)
class DeliverLettersTest {

    private static final AtomicLong SUBJECTS = new AtomicLong(1);

    @Inject
    DeliverLetters deliverLetters;

    @Inject
    Deliveries deliveries;

    @Inject
    Suppressions suppressions;

    @Inject
    TryEditionAgain tryEditionAgain;

    @Inject
    TurnedClock clock;

    @Inject
    MeterRegistry registry;

    @BeforeEach
    void an_empty_outbox_and_a_mail_server_that_works() {
        ScriptedServer.asUsual();
        clock.forward(Duration.ofDays(1));
        QuarkusTransaction.requiringNew().run(() -> deliveries.deleteAll());
    }

    @Test
    void sends_a_mail_once_and_forgets_whom_it_was_for() {
        long subject = enqueue(Kind.CONFIRMATION);

        assertEquals(1, deliverLetters.deliver());
        assertEquals(0, deliverLetters.deliver());

        Delivery sent = the(subject);
        assertEquals(State.SENT, sent.state());
        assertEquals(Optional.empty(), sent.recipient());
        assertEquals(1, ScriptedServer.taken().size());
        assertTrue(PlainSources.ENDED.contains(subject));
    }

    @Test
    void sends_the_urgent_first() {
        IntStream.range(0, 30).forEach(i -> enqueue(Kind.FAREWELL));
        long urgent = enqueue(Kind.CONFIRMATION);

        deliverLetters.deliver();

        List<String> taken = ScriptedServer.taken();
        assertEquals(31, taken.size());
        assertTrue(
                taken.stream().limit(8).anyMatch(mail -> mail.contains("Subject " + urgent + "\n")),
                "among the first of the workers");
    }

    @Test
    void one_over_which_the_database_fails_costs_no_other() {
        long cutOff = enqueue(Kind.CONFIRMATION);
        PlainSources.CUT_OFF.add(cutOff);
        List<Long> others =
                IntStream.range(0, 30).mapToObj(i -> enqueue(Kind.LINK)).toList();

        assertEquals(30, deliverLetters.deliver());

        others.forEach(other -> assertState(State.SENT, other));
        assertState(State.CLAIMED, cutOff);
    }

    @Test
    void an_answer_that_a_restarting_database_could_not_take_is_written_when_it_is_back() {
        long subject = enqueue(Kind.LINK);
        PlainSources.RESTARTED.add(subject);

        assertEquals(1, deliverLetters.deliver());

        assertState(State.SENT, subject);
        assertEquals(1, ScriptedServer.taken().size());
    }

    @Test
    void tries_again_with_growing_waits_until_it_is_taken() {
        long subject = enqueue(Kind.WELCOME);
        at(Stage.RCPT, say("451 4.3.0 later"));
        for (int minutes : new int[] {0, 6, 18, 54, 144}) {
            clock.forward(Duration.ofMinutes(minutes));
            assertEquals(1, deliverLetters.deliver());
            assertEquals(0, deliverLetters.deliver(), "not at once");
            assertState(State.QUEUED, subject);
        }
        ScriptedServer.asUsual();
        clock.forward(Duration.ofMinutes(288));
        deliverLetters.deliver();
        assertState(State.SENT, subject);
        assertEquals(6, the(subject).attempts());
    }

    @Test
    void what_may_have_been_taken_goes_again_after_ten_minutes() {
        long subject = enqueue(Kind.LINK);
        at(Stage.DOT, close());
        deliverLetters.deliver();
        assertState(State.AMBIGUOUS, subject);

        ScriptedServer.asUsual();
        clock.forward(Duration.ofMinutes(9));
        assertEquals(0, deliverLetters.deliver());
        clock.forward(Duration.ofMinutes(1));
        assertEquals(1, deliverLetters.deliver());
        assertState(State.SENT, subject);
    }

    /** It hangs up after each mail that it takes: then each attempt is one more copy. */
    @Test
    void what_may_have_been_taken_again_and_again_waits_longer_each_time() {
        long subject = enqueue(Kind.WELCOME);
        at(Stage.DOT, close());
        assertEquals(1, deliverLetters.deliver());
        int[][] waits = {{9, 1}, {11, 7}, {35, 19}, {95, 49}, {191, 97}};
        for (int[] wait : waits) {
            clock.forward(Duration.ofMinutes(wait[0]));
            assertEquals(0, deliverLetters.deliver(), "after " + wait[0] + " minutes");
            clock.forward(Duration.ofMinutes(wait[1]));
            assertEquals(1, deliverLetters.deliver());
            assertState(State.AMBIGUOUS, subject);
        }
    }

    @Test
    void a_mail_server_that_is_gone_uses_up_no_attempt() {
        List<Long> subjects =
                IntStream.range(0, 50).mapToObj(i -> enqueue(Kind.WELCOME)).toList();
        ScriptedServer.unplug();
        try {
            for (int hour = 0; hour < 6; hour++) {
                deliverLetters.deliver();
                clock.forward(Duration.ofHours(1));
            }
        } finally {
            ScriptedServer.plugIn();
        }
        subjects.forEach(subject -> assertEquals(0, the(subject).attempts()));

        assertEquals(50, deliverLetters.deliver());
        subjects.forEach(subject -> assertEquals(State.SENT, the(subject).state()));
        assertEquals(50, ScriptedServer.taken().size());
    }

    @Test
    void expires_what_is_too_old() {
        long subject = enqueue(Kind.CONFIRMATION);
        clock.forward(Duration.ofHours(24));

        assertEquals(0, deliverLetters.deliver());

        assertState(State.EXPIRED, subject);
        assertTrue(PlainSources.ENDED.contains(subject));
    }

    @Test
    void cancels_what_nobody_wants_any_more() {
        long subject = enqueue(Kind.WELCOME);
        PlainSources.UNWANTED.add(subject);

        assertEquals(0, deliverLetters.deliver());

        assertState(State.CANCELLED, subject);
    }

    @Test
    void a_mail_that_cannot_be_made_fails_and_costs_no_other() {
        long broken = enqueue(Kind.WELCOME);
        PlainSources.BROKEN.add(broken);
        long whole = enqueue(Kind.WELCOME);

        deliverLetters.deliver();

        assertState(State.FAILED, broken);
        assertTrue(the(broken).lastAnswer().orElseThrow().contains("broken on purpose"));
        assertState(State.SENT, whole);
    }

    @Test
    void a_refusal_of_us_is_held_and_suppresses_nobody() {
        MailAddress reader = new MailAddress("held@example.org");
        long subject = enqueue(Kind.WELCOME, reader);
        at(Stage.RCPT, say("550 5.7.1 we don't like you"));

        deliverLetters.deliver();

        assertState(State.HELD, subject);
        assertEquals(Optional.empty(), suppressed(reader));
        clock.forward(Duration.ofDays(4));
        deliverLetters.deliver();
        assertState(State.EXPIRED, subject);
    }

    @Test
    void a_dead_address_is_suppressed_until_it_confirms() {
        MailAddress reader = new MailAddress("dead@example.org");
        long bounced = enqueue(Kind.WELCOME, reader);
        at(Stage.RCPT, say("550 5.1.1 no such reader"));
        deliverLetters.deliver();
        assertState(State.BOUNCED, bounced);
        assertEquals(Optional.of(Suppressions.Reason.BOUNCED), suppressed(reader));

        ScriptedServer.asUsual();
        long silent = enqueue(Kind.LINK, reader);
        long asked = enqueue(Kind.CONFIRMATION, reader);
        deliverLetters.deliver();
        assertState(State.CANCELLED, silent);
        assertState(State.SENT, asked);

        QuarkusTransaction.requiringNew().run(() -> suppressions.lift(reader, clock.instant()));
        assertEquals(Optional.empty(), suppressed(reader));
    }

    @Test
    void a_bare_550_to_letters_suppresses_nobody() {
        MailAddress reader = new MailAddress("bare@example.org");
        at(Stage.RCPT, say("550 no such reader"));
        for (int day = 0; day < 3; day++) {
            enqueue(Kind.LINK, reader);
            deliverLetters.deliver();
            clock.forward(Duration.ofDays(1));
        }
        assertEquals(Optional.empty(), suppressed(reader));
    }

    @Test
    void a_disabled_mailbox_is_suppressed_on_the_second_day() {
        MailAddress reader = new MailAddress("disabled@example.org");
        at(Stage.RCPT, say("550 5.2.1 disabled"));
        for (int times = 0; times < 3; times++) {
            enqueue(Kind.LINK, reader);
            deliverLetters.deliver();
        }
        assertEquals(Optional.empty(), suppressed(reader), "three times on one day");
        clock.forward(Duration.ofDays(1));
        enqueue(Kind.LINK, reader);
        deliverLetters.deliver();
        assertEquals(Optional.of(Suppressions.Reason.BOUNCED), suppressed(reader));
    }

    @Test
    void a_full_mailbox_is_suppressed_after_five_times_in_two_weeks() {
        MailAddress reader = new MailAddress("full@example.org");
        at(Stage.RCPT, say("552 5.2.2 full"));
        for (int times = 1; times <= 5; times++) {
            assertEquals(Optional.empty(), suppressed(reader));
            enqueue(Kind.LINK, reader);
            deliverLetters.deliver();
            clock.forward(Duration.ofDays(3));
        }
        assertEquals(Optional.of(Suppressions.Reason.BOUNCED), suppressed(reader));
    }

    @Test
    void a_blocked_address_gets_nothing_at_all() {
        MailAddress reader = new MailAddress("blocked@example.org");
        QuarkusTransaction.requiringNew().run(() -> suppressions.block(reader, "asked", clock.instant()));
        long subject = enqueue(Kind.CONFIRMATION, reader);
        deliverLetters.deliver();
        assertState(State.CANCELLED, subject);
    }

    @Test
    void one_mail_that_hangs_keeps_no_other_waiting() {
        enqueue(Kind.WELCOME);
        at(Stage.RCPT, stall());
        Thread hanging = new Thread(deliverLetters::deliver);
        hanging.start();
        ScriptedServer.awaitStalled();
        at(Stage.RCPT, say("250 2.1.5 Ok"));

        long other = enqueue(Kind.CONFIRMATION);
        assertEquals(1, deliverLetters.deliver());
        assertState(State.SENT, other);
        assertTrue(hanging.isAlive(), "the other mail did not wait for the watchdog");
        ScriptedServer.hangUp();
        join(hanging);
    }

    @Test
    void an_edition_that_failed_once_goes_again() {
        long edition = SUBJECTS.getAndIncrement();
        Instant now = clock.instant();
        double retries = counted("digest", "retry");
        State state = QuarkusTransaction.requiringNew()
                .call(() -> tryEditionAgain.tryAgain(
                        edition,
                        new MailAddress("reader@example.org"),
                        now.plus(Duration.ofHours(36)),
                        new Outcome.Deferred(Outcome.Deferred.Cause.MAIL, "451 later"),
                        now));
        assertEquals(State.QUEUED, state);
        assertEquals(retries + 1, counted("digest", "retry"));
        assertEquals(0, deliverLetters.deliver());

        clock.forward(Duration.ofMinutes(6));
        double sent = counted("digest", "sent");
        assertEquals(1, deliverLetters.deliver());
        assertState(State.SENT, edition);
        assertEquals(sent + 1, counted("digest", "sent"));
    }

    @Test
    void an_edition_to_a_dead_address_ends_at_once() {
        long edition = SUBJECTS.getAndIncrement();
        MailAddress reader = new MailAddress("dead-edition@example.org");
        Instant now = clock.instant();
        State state = QuarkusTransaction.requiringNew()
                .call(() -> tryEditionAgain.tryAgain(
                        edition,
                        reader,
                        now.plus(Duration.ofHours(36)),
                        new Outcome.Rejected(Outcome.Rejected.Fate.BOUNCED, "550 5.1.1 no such reader"),
                        now));
        assertEquals(State.BOUNCED, state);
        assertTrue(PlainSources.ENDED.contains(edition));
        assertEquals(Optional.of(Suppressions.Reason.BOUNCED), suppressed(reader));
        assertFalse(the(edition).recipient().isPresent());
    }

    private double counted(String kind, String outcome) {
        var counter = registry.find("offprint.mails")
                .tags("kind", kind, "outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private long enqueue(Kind kind) {
        return enqueue(kind, new MailAddress("reader@example.org"));
    }

    private long enqueue(Kind kind, MailAddress to) {
        long subject = SUBJECTS.getAndIncrement();
        QuarkusTransaction.requiringNew().run(() -> deliveries.enqueue(kind, subject, to, clock.instant()));
        return subject;
    }

    private Delivery the(long subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> deliveries.find("subject", subject).singleResult());
    }

    private void assertState(State state, long subject) {
        Delivery delivery = the(subject);
        assertEquals(state, delivery.state(), () -> delivery.lastAnswer().orElse("no answer yet"));
    }

    private Optional<Suppressions.Reason> suppressed(MailAddress address) {
        return QuarkusTransaction.requiringNew().call(() -> suppressions.suppressed(address));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
