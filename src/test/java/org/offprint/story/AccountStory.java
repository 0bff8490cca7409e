package org.offprint.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.letter.Links;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Purpose;
import org.offprint.letter.Secret;
import org.offprint.letter.Token;
import org.offprint.outbox.DeliverLetters;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.subscriber.Subscriber;
import org.offprint.subscriber.Subscribers;
import org.offprint.subscriber.leaving.ForgetReaders;

/** What a freshly mailed link may do and a digest's may not: move, export, erase. And blocking. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class AccountStory {

    private static final String CONFIRMATION = "Please confirm your subscription";

    @Inject
    DeliverLetters letters;

    @Inject
    ForgetReaders forgetReaders;

    @Inject
    Subscribers subscribers;

    @Inject
    Suppressions suppressions;

    @Inject
    EntityManager database;

    @Inject
    Links links;

    @Inject
    Secret secret;

    @Inject
    TurnedClock clock;

    private Visitor reader;

    @BeforeEach
    void somebody_in_february() {
        clock.turnTo("2026-02-02T12:00:00Z");
        reader = Visitor.somebody(letters);
    }

    @Test
    void a_digests_link_opens_the_preferences_and_no_more() {
        reader.joins("LoRA");
        String limited = preferencesLink();
        Visitor.get(limited)
                .then()
                .statusCode(200)
                .body(containsString("LoRA"))
                .body(not(containsString("Erase everything")))
                .body(not(containsString(reader.address())))
                .body(containsString("Mail me such a link"));
        Visitor.post(limited + "/erase").then().statusCode(404);
        Visitor.get(limited + "/export").then().statusCode(404);
        Visitor.post(limited + "/address", "email", "other@example.org").then().statusCode(404);

        Visitor.post(limited + "/link").then().statusCode(200);
        String full = reader.newestMail().link("/preferences/");
        Visitor.get(full).then().statusCode(200).body(containsString("Erase everything"));
    }

    @Test
    void an_account_link_ends_after_a_day_a_digests_does_not() {
        reader.joins("LoRA");
        String account = reader.accountLink();
        String limited = preferencesLink();
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        Visitor.get(account).then().statusCode(200);
        clock.forward(Duration.ofSeconds(1));
        Visitor.get(account).then().statusCode(404);
        Visitor.get(limited).then().statusCode(200);
    }

    @Test
    void an_address_moves_when_the_new_one_confirms_and_the_old_one_hears_of_it() {
        reader.joins("LoRA");
        Visitor moved = Visitor.somebody(letters);
        String oldConfirm = confirmation(reader).link("/confirm/");
        String account = reader.accountLink();
        String oldLeave = reader.newestMail().link("/unsubscribe/");
        Visitor.get(oldConfirm).then().body(containsString("/preferences/"));
        Visitor.post(account + "/address", "email", moved.address()).then().statusCode(200);
        assertEquals("Please confirm your new address", moved.newestMail().subject());
        Visitor.get(account).then().statusCode(200);

        String confirm = moved.newestMail().link("/confirm/");
        Visitor.post(confirm).then().statusCode(200).body(containsString("Your address is changed"));

        assertEquals(
                "Your digests go to another address now", reader.newestMail().subject());
        assertFalse(reader.newestMail().raw().contains(moved.address()), "whoever reads the old mailbox");
        Visitor.get(account).then().statusCode(404);
        Visitor.get(oldLeave).then().statusCode(200);
        Visitor.get(confirm).then().statusCode(200).body(containsString("Your address is changed"));
        Visitor.get(moved.accountLink()).then().statusCode(200).body(containsString("LoRA"));
        Visitor.get(oldConfirm)
                .then()
                .statusCode(200)
                .body(containsString("href=\"/link\""))
                .body(not(containsString("/preferences/")));
    }

    /** It is made when it goes out, and whoever reads the old mailbox is perhaps nobody any more to trust. */
    @Test
    void a_link_that_still_waits_when_the_address_moves_is_not_sent_to_the_old_one() {
        reader.joins("LoRA");
        Visitor moved = Visitor.somebody(letters);
        Visitor.post(reader.accountLink() + "/address", "email", moved.address());
        String confirm = moved.newestMail().link("/confirm/");
        long before = reader.mails("Your preferences");

        Visitor.post("/link", "email", reader.address()).then().statusCode(200);
        Visitor.post(confirm).then().statusCode(200);

        assertEquals(before, reader.mails("Your preferences"));
        Visitor.get(moved.accountLink()).then().statusCode(200).body(containsString("LoRA"));
    }

    /** Nobody left at the first address; the last mail of the subscription goes to where it was. */
    @Test
    void a_farewell_goes_to_the_address_that_was_left() {
        reader.joins("LoRA");
        Visitor moved = Visitor.somebody(letters);
        Visitor.post(reader.accountLink() + "/address", "email", moved.address());
        String confirm = moved.newestMail().link("/confirm/");
        String leave = reader.newestMail().link("/unsubscribe/");

        Visitor.post(leave).then().statusCode(200);
        Visitor.post(leave + "/undo").then().statusCode(200);
        Visitor.post(confirm).then().statusCode(200);
        Visitor.post(leave).then().statusCode(200);

        assertEquals(1, moved.mails("You have left"));
        assertEquals(0, reader.mails("You have left"));
    }

    @Test
    void a_reader_writes_to_three_other_mailboxes_a_day_and_no_more() {
        reader.joins("LoRA");
        String account = reader.accountLink();
        Visitor last = reader;
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            last = Visitor.somebody(letters);
            answers.add(Visitor.post(account + "/address", "email", last.address())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        assertEquals(1, answers.size());
        assertEquals(0, last.mails("Please confirm your new address"));
        clock.forward(Duration.ofDays(1));
        Visitor.post(reader.accountLink() + "/address", "email", last.address());
        assertEquals(1, last.mails("Please confirm your new address"));
    }

    @Test
    void nobody_learns_who_reads_at_the_address_to_move_to() {
        reader.joins("LoRA");
        Visitor other = Visitor.somebody(letters);
        other.joins("diffusion models");
        String answer = Visitor.post(reader.accountLink() + "/address", "email", other.address())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String answerForNobody = Visitor.post(
                        reader.newestMail().link("/preferences/") + "/address",
                        "email",
                        Visitor.somebody(letters).address())
                .asString();
        assertEquals(answerForNobody, answer);
        assertEquals("Your preferences", other.newestMail().subject());
    }

    @Test
    void a_mailbox_that_a_reader_would_have_moved_to_cannot_take_leaving_back() {
        reader.joins("LoRA");
        Visitor stranger = Visitor.somebody(letters);
        Visitor.post(reader.accountLink() + "/address", "email", stranger.address());
        Visitor.post(reader.newestMail().link("/unsubscribe/")).then().statusCode(200);

        Visitor.get(stranger.newestMail().link("/confirm/"))
                .then()
                .statusCode(200)
                .body(containsString("You have left"))
                .body(not(containsString("That was a mistake")))
                .body(not(containsString("/unsubscribe/")));
        Visitor.get(confirmation(reader).link("/confirm/")).then().body(containsString("That was a mistake"));
    }

    @Test
    void whoever_left_gets_the_left_page_and_moves_nowhere() {
        reader.joins("LoRA");
        Visitor other = Visitor.somebody(letters);
        String account = reader.accountLink();
        Visitor.post(reader.newestMail().link("/unsubscribe/")).then().statusCode(200);
        for (String email : List.of(other.address(), "bad@@example")) {
            Visitor.post(account + "/address", "email", email)
                    .then()
                    .statusCode(200)
                    .body(containsString("You have left"))
                    .body(containsString("That was a mistake"));
        }
        assertEquals(0, other.mails("Please confirm your new address"));
    }

    @Test
    void a_bad_new_address_is_told_beside_its_field() {
        reader.joins("LoRA");
        String account = reader.accountLink();
        Visitor.post(account + "/address", "email", "bad@@example")
                .then()
                .statusCode(400)
                .body(containsString("This is not a mail address."))
                .body(containsString("value=\"bad@@example\""));
        Visitor.post(account + "/address", "email", reader.address()).then().statusCode(400);
    }

    @Test
    void the_export_holds_all_and_erasing_leaves_nothing() {
        String own = "zyxomatic " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Visitor other = Visitor.somebody(letters);
        other.joins("LoRA");
        reader.joins("LoRA", own);
        String account = reader.accountLink();

        RestAssured.get(account + "/export")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("subscription.email", equalTo(reader.address()))
                .body("subscription.keywords", hasItem(own))
                .body("requests.size()", equalTo(1))
                .body("mails.kind", hasItem("link"));

        Visitor.post(account + "/erase").then().statusCode(200).body(containsString("All is erased"));

        assertEquals(List.of(), traces(reader.address()));
        assertEquals(0, count("select count(*) from expression where text = ?1", own), "nobody else holds it");
        assertEquals(1, count("select count(*) from expression where text = ?1", "LoRA"), "somebody else does");
        Visitor.get(account).then().statusCode(404);
        Visitor.get(other.accountLink()).then().statusCode(200).body(containsString("LoRA"));
    }

    @Test
    void a_link_to_leave_says_the_same_after_erasing() {
        reader.joins("LoRA");
        String account = reader.accountLink();
        String leave = reader.newestMail().link("/unsubscribe/");
        Visitor.post(account + "/erase");
        Visitor.post(leave).then().statusCode(200).body(containsString("You have left"));
        Visitor.get(leave).then().statusCode(200).body(not(containsString("That was a mistake")));
        Visitor.post(leave + "/undo").then().statusCode(404);
    }

    @Test
    void a_blocked_address_gets_nothing_ever() {
        reader.subscribes("LoRA");
        String block = reader.newestMail().link("/block/");
        String confirm = reader.newestMail().link("/confirm/");
        Visitor.get(block).then().statusCode(200).body(containsString("Block this address</button>"));
        Visitor.post(block).then().statusCode(200);
        Visitor.post(block).then().statusCode(200);

        assertEquals(List.of(), traces(reader.address()));
        Visitor.post(confirm).then().statusCode(404);
        reader.subscribes("LoRA").then().statusCode(200);
        clock.forward(Duration.ofDays(30));
        reader.subscribes("LoRA").then().statusCode(200);
        assertEquals(1, reader.mails(CONFIRMATION));
        assertEquals(List.of(), traces(reader.address()), "nor is it held again");
    }

    @Test
    void an_address_that_a_reader_would_move_to_is_erased_with_its_own_subscription() {
        reader.joins("LoRA");
        Visitor other = Visitor.somebody(letters);
        String account = reader.accountLink();
        Visitor.post(account + "/address", "email", other.address()).then().statusCode(200);
        String block = other.newestMail().link("/block/");
        other.joins("diffusion models");
        String own = other.accountLink();

        Visitor.post(block).then().statusCode(200).body(containsString("all that was held about it is erased"));

        assertEquals(List.of(), traces(other.address()));
        Visitor.get(own).then().statusCode(404);
        Visitor.get(account).then().statusCode(200).body(containsString(reader.address()));
    }

    @Test
    void an_address_that_a_reader_moved_away_from_is_erased_with_its_own_subscription() {
        reader.joins("LoRA");
        String block = confirmation(reader).link("/block/");
        Visitor moved = Visitor.somebody(letters);
        Visitor.post(reader.accountLink() + "/address", "email", moved.address());
        Visitor.post(moved.newestMail().link("/confirm/")).then().statusCode(200);
        letters.deliver();
        reader.joins("diffusion models");
        String own = reader.accountLink();

        Visitor.post(block).then().statusCode(200);

        assertEquals(List.of(), traces(reader.address()));
        Visitor.get(own).then().statusCode(404);
        Visitor.get(moved.accountLink()).then().statusCode(200).body(containsString("LoRA"));
    }

    @Test
    void an_address_that_bounced_is_asked_once_a_week_and_confirming_lifts_it() {
        reader.joins("LoRA");
        bounce(reader.address());
        reader.subscribes("diffusion models");
        reader.subscribes("diffusion models");
        assertEquals(2, reader.mails(CONFIRMATION));
        clock.forward(Duration.ofDays(7));
        reader.subscribes("diffusion models");
        assertEquals(3, reader.mails(CONFIRMATION));

        Visitor.post(reader.newestMail().link("/confirm/")).then().statusCode(200);
        Visitor.get(reader.accountLink()).then().statusCode(200).body(containsString("diffusion models"));
    }

    @Test
    void a_link_to_block_that_is_too_old_says_so() {
        reader.joins("LoRA");
        String block = confirmation(reader).link("/block/");
        clock.forward(Duration.ofDays(8));
        forgetReaders.forget();
        Visitor.get(block)
                .then()
                .statusCode(200)
                .body(containsString("This link is too old"))
                .body(not(containsString("Block this address</button>")));
        Visitor.post(block).then().statusCode(200).body(containsString("This link is too old"));
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(Optional.empty(), suppressions.suppressed(new MailAddress(reader.address()))));
    }

    private static Mailbox.Letter confirmation(Visitor of) {
        return Mailbox.of(of.address()).stream()
                .filter(mail -> mail.subject().equals(CONFIRMATION))
                .findFirst()
                .orElseThrow();
    }

    private void bounce(String address) {
        String mac = HexFormat.of().formatHex(secret.mac("suppression", address.getBytes(StandardCharsets.UTF_8)));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into suppression (address_mac, reason, since) values (?1, 'BOUNCED', ?2)")
                .setParameter(1, mac)
                .setParameter(2, clock.instant())
                .executeUpdate());
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        Optional.of(Suppressions.Reason.BOUNCED), suppressions.suppressed(new MailAddress(address))));
    }

    private String preferencesLink() {
        Subscriber held = QuarkusTransaction.requiringNew()
                .call(() -> subscribers.byAddress(new MailAddress(reader.address())))
                .orElseThrow();
        return links.to(new Token(Purpose.PREFERENCES, held.id(), held.tokenVersion(), null))
                .getPath();
    }

    /** Every table and column that still holds the address. */
    private List<String> traces(String address) {
        List<?> columns = database.createNativeQuery("""
                        select table_name || '.' || column_name from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) like 'character%'""").getResultList();
        return columns.stream()
                .map(String::valueOf)
                .filter(column -> holds(column.split("\\.")[0], column.split("\\.")[1], address))
                .toList();
    }

    private boolean holds(String table, String column, String address) {
        return count("select count(*) from \"" + table + "\" where \"" + column + "\" like ?1", "%" + address + "%")
                > 0;
    }

    private long count(String query, String parameter) {
        Number count = (Number)
                database.createNativeQuery(query).setParameter(1, parameter).getSingleResult();
        return count.longValue();
    }
}
