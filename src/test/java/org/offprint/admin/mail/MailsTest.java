package org.offprint.admin.mail;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;
import org.offprint.subscriber.Cadence;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class MailsTest {

    private static final String CONFIRMATION = "Please confirm your subscription";

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    @Inject
    EntityManager database;

    @Inject
    Desk desk;

    @Inject
    PublishDueDigests publishDueDigests;

    private Visitor reader;

    @BeforeEach
    void somebody_whose_mail_waits() {
        clock.turnTo("2026-09-14T12:00:00Z");
        letters.deliver();
        reader = Visitor.somebody(letters);
        reader.subscribes("phloem loading");
    }

    @Test
    void mails_are_listed_by_state_with_the_last_answer() {
        long id = id();
        state(id, "HELD", "550 5.7.1 <b>go away</b>");
        Office.ask("/api/admin/mails?state=held&kind=confirmation")
                .then()
                .statusCode(200)
                .body("[0].id", equalTo((int) id))
                .body("[0].recipient", equalTo(reader.address()))
                .body("[0].lastAnswer", equalTo("550 5.7.1 <b>go away</b>"));
        Office.ask("/api/admin/mails/reasons?state=held")
                .then()
                .body("[0].answer", equalTo("550 5.7.1 <b>go away</b>"))
                .body("[0].mails", equalTo(1));
        String page = Office.open("/admin/mails?state=held");
        assertTrue(page.contains("550 5.7.1 &lt;b&gt;go away&lt;/b&gt;"), page);
        assertTrue(page.contains("Retry all that are held"), page);
        assertTrue(Office.open("/admin/mails?state=ambiguous").contains("There is none that is ambiguous"));
        Office.ask("/api/admin/mails?state=lost").then().statusCode(400);
        state(id, "QUEUED", "");
    }

    @Test
    void a_mail_that_waits_goes_at_once_when_asked() {
        long id = id();
        put(id, Duration.ofHours(3));
        assertEquals(0, reader.mails(CONFIRMATION));
        Office.press("/admin/mails/" + id + "/retry")
                .then()
                .statusCode(200)
                .body(containsString("tried again right away"));
        assertEquals(1, reader.mails(CONFIRMATION));
        Office.operator()
                .post("/api/admin/mails/" + id + "/retry")
                .then()
                .statusCode(409)
                .body("detail", containsString("has ended"));
        Office.operator().post("/api/admin/mails/999999999/cancel").then().statusCode(404);
    }

    @Test
    void all_that_are_held_go_at_once_when_asked() {
        long id = id();
        state(id, "HELD", "550 5.7.1 no");
        assertEquals(0, reader.mails(CONFIRMATION));
        Office.press("/admin/mails/retry?state=held").then().statusCode(200);
        assertEquals(1, reader.mails(CONFIRMATION));
        Office.operator()
                .post("/api/admin/mails/retry?state=queued")
                .then()
                .statusCode(200)
                .body("mails", greaterThanOrEqualTo(0));
        Office.operator().post("/api/admin/mails/retry?state=sent").then().statusCode(400);
        Office.operator().post("/api/admin/mails/retry").then().statusCode(400);
        Office.ask("/api/admin/trail").then().body("[2].subject", equalTo("state=queued"));
    }

    @Test
    void a_cancelled_mail_is_never_sent() {
        long id = id();
        Office.press("/admin/mails/" + id + "/cancel").then().statusCode(200).body(containsString("will not be sent"));
        assertEquals(0, reader.mails(CONFIRMATION));
        Office.ask("/api/admin/mails?state=cancelled")
                .then()
                .body("[0].id", equalTo((int) id))
                .body("[0].recipient", nullValue())
                .body("[0].lastAnswer", equalTo("Cancelled by the operator."));
    }

    @Test
    void a_mail_in_a_nodes_hands_is_left_alone() {
        long id = id();
        state(id, "SENDING", "");
        Office.press("/admin/mails/" + id + "/cancel")
                .then()
                .statusCode(409)
                .body(containsString("being handed over right now"));
        state(id, "QUEUED", "");
        assertFalse(Office.open("/admin/mails?state=queued").contains("Nothing"));
    }

    @Test
    void digests_that_have_no_row_are_counted_and_not_linked() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from delivery where state = 'QUEUED'")
                        .executeUpdate());
        desk.clear();
        String word = Desk.word();
        desk.reader(Cadence.daily(7, ZoneOffset.UTC), word);
        desk.collect("Sieve tubes and " + word);
        clock.turnTo("2026-09-15T07:00:00Z");
        Mailbox.unplug();
        try {
            publishDueDigests.publish(clock.instant(), false);
        } finally {
            Mailbox.plugIn();
        }

        String list = Office.open("/admin/mails?state=queued");
        assertTrue(list.contains("Digests among them that have no row here"), list);
        for (String page : List.of(Office.open("/admin"), Office.open("/admin/mails"), list)) {
            assertFalse(page.contains("href=\"/admin/mails?state=queued\""), page);
        }
        assertTrue(Office.open("/admin/mails").contains("queued 1"));
        assertTrue(Office.open("/admin").contains("href=\"/admin/mails?state=sent\""));

        publishDueDigests.publish(clock.instant(), false);
        assertTrue(Office.open("/admin/mails?state=queued").contains("There is none that is queued."));
    }

    private long id() {
        return Office.ask("/api/admin/mails?kind=confirmation").jsonPath().getLong("[0].id");
    }

    private void state(long id, String state, String answer) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update delivery set state = :state, last_answer = :answer where id = :id")
                .setParameter("state", state)
                .setParameter("answer", answer)
                .setParameter("id", id)
                .executeUpdate());
    }

    private void put(long id, Duration off) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update delivery set next_attempt_at = :at where id = :id")
                        .setParameter("at", clock.instant().plus(off))
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
