package org.offprint.admin.sending;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.Kind;
import org.offprint.outbox.Outcome;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SendingPageTest {

    @Inject
    TurnedClock clock;

    @Inject
    Suppressions suppressions;

    @AfterEach
    void all_goes_on() {
        Office.operator().post("/api/admin/sending/resume");
    }

    @Test
    void digests_are_stopped_and_resumed_by_buttons() {
        clock.turnTo("2026-12-07T10:00:00Z");
        assertTrue(Office.open("/admin").contains("Stop all digests"));
        Office.press("/admin/sending/stop")
                .then()
                .statusCode(200)
                .body(containsString("No digest is sent until you resume."))
                .body(containsString("What is wrong"))
                .body(containsString("None has been sent since 7 Dec 2026, 10:00."));
        Office.ask("/api/admin/today").then().body("troubles[0].cause", equalTo("sending"));
        Office.press("/admin/sending/resume")
                .then()
                .statusCode(200)
                .body(containsString("Digests are sent again"))
                .body(not(containsString("None has been sent since")));
        Office.ask("/api/admin/trail")
                .then()
                .body("[0].what", equalTo("resume digests"))
                .body("[1].what", equalTo("stop digests"));
    }

    @Test
    void a_bounced_address_is_found_and_written_to_again() {
        clock.turnTo("2026-12-07T10:00:00Z");
        String address = "stomatal@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.rejected(
                        new MailAddress(address),
                        Kind.DIGEST,
                        new Outcome.Rejected(Outcome.Rejected.Fate.BOUNCED, "550 5.1.1 <i>nobody</i>"),
                        clock.instant()));
        String page = Office.open("/admin/suppressions?email=" + address);
        assertTrue(page.contains("Gets no mail since 7 Dec 2026, 10:00"), page);
        assertTrue(page.contains("550 5.1.1 &lt;i&gt;nobody&lt;/i&gt;"), page);
        Office.press("/admin/suppressions/undo", "email", address)
                .then()
                .statusCode(200)
                .body(containsString("May be written to."))
                .body(containsString(">undone</td>"));
        Office.ask("/api/admin/trail").then().body("[0].what", equalTo("undo")).body(not(containsString(address)));
    }

    @Test
    void a_blocked_address_has_no_button() {
        clock.turnTo("2026-12-07T10:00:00Z");
        String address = "cuticle@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.block(new MailAddress(address), "asked for by its owner", clock.instant()));
        String page = Office.open("/admin/suppressions?email=" + address);
        assertTrue(page.contains("Its owner asked for that"), page);
        assertFalse(page.contains("Write to it again"));
        Office.press("/admin/suppressions/undo", "email", address).then().statusCode(409);
        Office.operator().get("/admin/suppressions?email=x").then().statusCode(400);
        assertTrue(Office.open("/admin/suppressions?email=other@example.org").contains("May be written to."));
    }
}
