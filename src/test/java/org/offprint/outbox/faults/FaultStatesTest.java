package org.offprint.outbox.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.DeliverLetters;
import org.offprint.outbox.Deliveries;
import org.offprint.outbox.Delivery;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.smtp.Faults;
import org.offprint.smtp.FaultyServer.Fault;
import org.offprint.smtp.Stage;
import org.offprint.story.TurnedClock;

/**
 * Each fault at each stage, a digest on the wire and a letter through Quarkus Mailer: the state that each ends in. All
 * faults with {@code -Dmatrix=full}; without, those that nobody has to wait for.
 */
@QuarkusTest
@TestProfile(OnFaultsAlone.class)
class FaultStatesTest {

    private static final Set<String> SHORT = Set.of("close", "5xx", "421");
    private static final AtomicLong SUBJECTS = new AtomicLong(1);
    private static final int GOOD_MAILS = 1_000;

    @Inject
    DeliverLetters deliverLetters;

    @Inject
    Deliveries deliveries;

    @Inject
    Suppressions suppressions;

    @Inject
    TurnedClock clock;

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("close", Faults.close());
        faults.put("reset", Faults.reset());
        faults.put("stall", Faults.stall());
        faults.put("4xx", Faults.say("451 4.3.0 not now"));
        faults.put("5xx", Faults.say("554 5.3.0 never"));
        faults.put("421", Faults.sayAndClose("421 4.3.2 closing"));
        faults.put("garbage", Faults.garbage());
        faults.put("partial line", Faults.partialLine());
        faults.put("64 KB line", Faults.longLine());
        faults.put("one byte a time", Faults.drip());
        if (!"full".equals(System.getProperty("matrix"))) {
            faults.keySet().retainAll(SHORT);
        }
        return faults;
    }

    @BeforeEach
    void an_empty_outbox() {
        OnFaults.server().worksAgain();
        QuarkusTransaction.requiringNew().run(() -> deliveries.deleteAll());
    }

    @Test
    void each_cell_ends_in_its_state_and_the_next_good_mail_goes_out() {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Stage stage : Stage.values()) {
            for (Map.Entry<String, Fault> fault : faults().entrySet()) {
                cells++;
                cell(stage, fault.getKey(), fault.getValue(), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(0L, (long) QuarkusTransaction.requiringNew().call(() -> suppressions.count()));
        System.out.printf("%d cells, a digest and a letter each: each in its state, nobody suppressed%n", cells);
    }

    @Test
    void a_thousand_of_a_thousand_good_mails_go_out_after_a_fault() {
        OnFaults.server().fails(Stage.RCPT, Faults.stall());
        enqueue(Kind.DIGEST);
        enqueue(Kind.LINK);
        deliverLetters.deliver();
        OnFaults.server().worksAgain();
        clock.forward(Duration.ofHours(1));
        for (int i = 0; i < GOOD_MAILS; i++) {
            enqueue(i % 2 == 0 ? Kind.DIGEST : Kind.LINK);
        }
        int before = OnFaults.server().taken().size();
        deliverLetters.deliver();
        assertEquals(GOOD_MAILS + 2, OnFaults.server().taken().size() - before);
    }

    private void cell(Stage stage, String name, Fault fault, List<String> wrong) {
        OnFaults.server().hangUp();
        clock.forward(Duration.ofHours(1));
        long digest = enqueue(Kind.DIGEST);
        long letter = enqueue(Kind.LINK);
        OnFaults.server().fails(stage, fault);
        deliverLetters.deliver();
        OnFaults.server().worksAgain();

        expect(stage + " " + name + " digest", onTheWire(stage, name), digest, wrong);
        expect(stage + " " + name + " letter", byTheClient(stage, name), letter, wrong);
        QuarkusTransaction.requiringNew().run(() -> deliveries.deleteAll());
    }

    /** The table of answers. */
    private static Set<State> onTheWire(Stage stage, String fault) {
        boolean spoken = !stage.beforeTheMail();
        if (spoken && fault.equals("5xx")) {
            return Set.of(State.HELD);
        }
        boolean refused = fault.equals("4xx") || fault.equals("421") || fault.equals("5xx");
        // while the mail is written nobody listens: what breaks then shows when the answer to all of it is awaited
        boolean mayHaveBeenTaken = stage == Stage.DOT || stage == Stage.BODY;
        return mayHaveBeenTaken && !refused ? Set.of(State.AMBIGUOUS, State.QUEUED) : Set.of(State.QUEUED);
    }

    /** It cannot tell where it was. */
    private static Set<State> byTheClient(Stage stage, String fault) {
        if (stage.beforeTheMail() && !fault.equals("64 KB line")) {
            // it begins TLS whatever the answer to STARTTLS was, and so does this server
            return stage == Stage.STARTTLS ? Set.of(State.QUEUED, State.SENT) : Set.of(State.QUEUED);
        }
        if (fault.equals("64 KB line")) {
            // a line that begins with 250 is a yes to it, however long
            return Set.of(State.QUEUED, State.AMBIGUOUS, State.SENT);
        }
        return fault.equals("5xx") ? Set.of(State.HELD, State.AMBIGUOUS) : Set.of(State.QUEUED, State.AMBIGUOUS);
    }

    private void expect(String cell, Set<State> states, long subject, List<String> wrong) {
        Delivery delivery = QuarkusTransaction.requiringNew()
                .call(() -> deliveries.find("subject", subject).singleResult());
        if (!states.contains(delivery.state())) {
            wrong.add(
                    cell + ": " + delivery.state() + " " + delivery.lastAnswer().orElse(""));
        }
    }

    private long enqueue(Kind kind) {
        long subject = SUBJECTS.getAndIncrement();
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.enqueue(
                        kind, subject, new MailAddress("reader" + subject + "@example.org"), clock.instant()));
        return subject;
    }
}
