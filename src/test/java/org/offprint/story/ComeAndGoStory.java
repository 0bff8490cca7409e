package org.offprint.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;

/** A reader subscribes, confirms, changes, pauses, leaves, and comes back. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ComeAndGoStory {

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    private Visitor reader;

    @BeforeEach
    void somebody_in_january() {
        clock.turnTo("2026-01-05T12:00:00Z");
        reader = Visitor.somebody(letters);
    }

    @Test
    void from_the_form_to_the_last_mail() {
        reader.subscribes("LoRA", "-survey").then().statusCode(200).body(containsString("Check your mail"));
        String confirm = reader.newestMail().link("/confirm/");

        Visitor.get(confirm).then().statusCode(200).body(containsString("Confirm the subscription"));
        Visitor.post(confirm)
                .then()
                .statusCode(200)
                .body(containsString("Your first digest comes on Tuesday, 6 January 2026 at 07:00 (Europe/Berlin)"));

        String account = reader.accountLink();
        Visitor.get(account).then().statusCode(200).body(containsString("LoRA\n-survey"));
        Visitor.post(account, "keywords", "diffusion models", "hour", "18", "zone", "Asia/Kathmandu")
                .then()
                .statusCode(200)
                .body(containsString("Saved."))
                .body(containsString("Monday, 5 January 2026 at 18:00 (Asia/Kathmandu)"))
                .body(not(containsString("-survey</textarea>")));

        String leave = reader.newestMail().link("/unsubscribe/");
        Visitor.get(leave).then().statusCode(200).body(containsString("Unsubscribe</button>"));
        Visitor.post(leave).then().statusCode(200).body(containsString("You have left"));
        assertEquals("You have left", reader.newestMail().subject());
        Visitor.get(account).then().statusCode(200).body(containsString("That was a mistake"));

        Visitor.post(leave + "/undo")
                .then()
                .statusCode(200)
                .body(containsString("Good to have you back"))
                .body(containsString("href=\"/link\""))
                .body(not(containsString("/preferences/")));
        Visitor.get(account).then().statusCode(200).body(containsString("diffusion models"));
    }

    @Test
    void a_link_that_was_confirmed_says_so_until_it_ends() {
        reader.subscribes("LoRA");
        String confirm = reader.newestMail().link("/confirm/");
        Visitor.post(confirm).then().statusCode(200).body(containsString("You are in"));

        clock.forward(Duration.ofHours(47));
        Visitor.get(confirm).then().statusCode(200).body(containsString("You are in"));
        Visitor.post(confirm).then().statusCode(200).body(containsString("You are in"));

        clock.forward(Duration.ofHours(1));
        Visitor.get(confirm).then().statusCode(404).body(containsString("Mail me a new link"));
    }

    @Test
    void a_confirmation_that_came_too_late_can_be_had_anew() {
        reader.subscribes("LoRA");
        String late = reader.newestMail().link("/confirm/");
        clock.forward(Duration.ofHours(48));
        Visitor.post(late).then().statusCode(404).body(containsString("too old"));

        Visitor.post(late + "/again").then().statusCode(200);
        String fresh = reader.newestMail().link("/confirm/");

        assertFalse(late.equals(fresh));
        Visitor.post(fresh).then().statusCode(200).body(containsString("You are in"));
        Visitor.get(reader.accountLink()).then().body(containsString("LoRA"));
    }

    @Test
    void looking_changes_nothing() {
        reader.subscribes("LoRA");
        String confirm = reader.newestMail().link("/confirm/");
        String block = reader.newestMail().link("/block/");
        for (int times = 0; times < 3; times++) {
            for (String link : new String[] {confirm, block}) {
                Visitor.get(link).then().statusCode(200);
                RestAssured.head(link).then().statusCode(200);
            }
        }
        Visitor.get(confirm).then().body(containsString("Confirm the subscription</button>"));
        Visitor.post(confirm).then().body(containsString("You are in"));

        String leave = reader.accountLink().replace("/preferences/", "/unsubscribe/");
        Visitor.get(leave).then().statusCode(404);
        String leaving = reader.newestMail().link("/unsubscribe/");
        RestAssured.head(leaving).then().statusCode(200);
        Visitor.get(reader.newestMail().link("/preferences/")).then().body(containsString("Your preferences"));
    }

    @Test
    void one_click_works_with_no_cookie_and_no_origin_in_both_encodings() {
        reader.joins("LoRA");
        reader.accountLink();
        Mailbox.Letter mail = reader.newestMail();
        assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
        String leave = mail.link("/unsubscribe/");
        assertTrue(mail.header("List-Unsubscribe").endsWith(leave + ">"));

        for (int times = 0; times < 2; times++) {
            RestAssured.given()
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(leave)
                    .then()
                    .statusCode(200);
            RestAssured.given()
                    .multiPart("List-Unsubscribe", "One-Click")
                    .post(leave)
                    .then()
                    .statusCode(200);
        }
        RestAssured.post(leave).then().statusCode(200);
        assertEquals(1, reader.mails("You have left"));
    }

    @Test
    void a_pause_ends_at_its_day_or_at_once() {
        reader.joins("LoRA");
        String account = reader.accountLink();
        Visitor.post(account, "pauseUntil", "2026-02-02")
                .then()
                .statusCode(200)
                .body(containsString("Paused. Your next digest comes on Monday, 2 February 2026 at 07:00"));
        reader.subscribes("something else").then().statusCode(200);
        Visitor.get(account).then().body(containsString("LoRA")).body(not(containsString("something else")));

        Visitor.post(account, "pauseUntil", "2026-02-02", "resume", "now")
                .then()
                .statusCode(200)
                .body(containsString("Your next digest comes on Tuesday, 6 January 2026 at 07:00"));
        Visitor.post(account, "pauseUntil", "2026-01-05").then().statusCode(400);
        Visitor.post(account, "pauseUntil", "next week")
                .then()
                .statusCode(400)
                .body(containsString("value=\"next week\""));
    }

    @Test
    void a_new_subscription_of_one_who_left_is_asked_and_then_holds() {
        reader.joins("LoRA");
        reader.accountLink();
        Visitor.post(reader.newestMail().link("/unsubscribe/"));
        assertEquals(1, reader.mails("You have left"));

        reader.subscribes("transform*").then().statusCode(200);
        Mailbox.Letter asked = reader.newestMail();
        assertEquals("Please confirm your subscription", asked.subject());
        Visitor.post(asked.link("/confirm/")).then().statusCode(200);
        Visitor.get(reader.accountLink())
                .then()
                .body(containsString("transform*"))
                .body(not(containsString("LoRA\n")));
    }
}
