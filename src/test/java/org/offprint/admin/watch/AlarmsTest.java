package org.offprint.admin.watch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** The operator's address is that of the tests' settings. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class AlarmsTest {

    private static final String OPERATOR = "operator@example.org";

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    @Inject
    RaiseAlarms raiseAlarms;

    @Inject
    Watch watch;

    @Inject
    EntityManager database;

    @BeforeEach
    void in_october() {
        clock.turnTo("2026-10-05T08:00:00Z");
        letters.deliver();
    }

    @Test
    void one_mail_a_day_for_each_cause_and_one_when_it_is_over() {
        List<Trouble> wrong = List.of(new Trouble("queue one", "A mail has waited for 2 h."));
        raise(wrong);
        raise(wrong);
        assertEquals(1, mails("something is wrong, queue one"));
        clock.forward(Duration.ofHours(3));
        raise(List.of());
        raise(List.of());
        assertEquals(1, mails("over, queue one"));
        clock.forward(Duration.ofHours(1));
        raise(wrong);
        clock.forward(Duration.ofHours(1));
        raise(List.of());
        assertEquals(1, mails("something is wrong, queue one"), "it came back on the same day");
        assertEquals(1, mails("over, queue one"), "nor is it told that it went");
        clock.forward(Duration.ofDays(1));
        raise(wrong);
        assertEquals(2, mails("something is wrong, queue one"));
        clock.forward(Duration.ofDays(1));
        raise(wrong);
        assertEquals(3, mails("something is wrong, queue one"), "a day later it still is");
        raise(List.of());
    }

    @Test
    void another_cause_has_its_own_mail() {
        raise(List.of(new Trouble("cause two", "Two."), new Trouble("cause three", "Three.")));
        assertEquals(1, mails("something is wrong, cause two"));
        assertEquals(1, mails("something is wrong, cause three"));
        raise(List.of(new Trouble("cause three", "Three.")));
        assertEquals(1, mails("over, cause two"));
        assertEquals(0, mails("over, cause three"));
        raise(List.of());
    }

    @Test
    void no_all_clear_comes_for_what_is_back_before_it_went() {
        raise(List.of(new Trouble("cause four", "Four.")));
        letters.deliver();
        raiseAlarms.update(List.of(), clock.instant());
        clock.forward(Duration.ofSeconds(30));
        raise(List.of(new Trouble("cause four", "Four.")));
        assertEquals(0, mails("over, cause four"));
        raise(List.of());
    }

    @Test
    void a_mail_that_is_held_and_one_that_waits_too_long_are_told_everywhere() {
        Visitor reader = Visitor.somebody(letters);
        reader.subscribes("alarming keywords");
        clock.forward(Duration.ofHours(3));
        watch.look();
        String metrics = metrics();
        assertTrue(value(metrics, "offprint_queue_lag_seconds") >= 10_800, metrics);
        assertTrue(value(metrics, "offprint_troubles") >= 1);
        Office.ask("/q/health/ready").then().statusCode(200).body(containsString("A mail has waited for 3 h 0 min"));
        assertTrue(Office.open("/admin").contains("A mail has waited for 3 h 0 min"));

        hold(reader);
        watch.look();
        Office.ask("/api/admin/today")
                .then()
                .body("troubles.find { it.cause == 'held' }.words", containsString("the mail server refuses us"));
        assertTrue(value(metrics(), "offprint_mails_waiting{state=\"held\"}") >= 1);
        Office.press("/admin/mails/retry?state=held");
        letters.deliver();
        watch.look();
        letters.deliver();
        assertFalse(Office.open("/admin").contains("the mail server refuses us"));
        assertTrue(mails("over, held") >= 1);
    }

    @Test
    void health_says_when_all_is_well() {
        watch.look();
        letters.deliver();
        Office.ask("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'troubles' }.status", equalTo("UP"));
    }

    private void hold(Visitor reader) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update delivery set state = 'HELD', last_answer = '550 5.7.1 no' where recipient = :to")
                .setParameter("to", reader.address())
                .executeUpdate());
    }

    private void raise(List<Trouble> troubles) {
        raiseAlarms.update(troubles, clock.instant());
        letters.deliver();
    }

    private static long mails(String subject) {
        return Mailbox.of(OPERATOR).stream()
                .filter(mail -> mail.subject().equals("Offprint: " + subject))
                .count();
    }

    private static String metrics() {
        return Office.ask("/q/metrics").asString();
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{") && !name.contains("{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(-1);
    }
}
