package org.offprint.admin.reader;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.digest.PublishDueDigests;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ReadersTest {

    @Inject
    TurnedClock clock;

    @Inject
    DeliverLetters letters;

    @Inject
    PublishDueDigests publishDueDigests;

    private Visitor reader;

    @BeforeEach
    void somebody_in_september() {
        clock.turnTo("2026-09-07T12:00:00Z");
        reader = Visitor.somebody(letters);
    }

    @Test
    void a_reader_is_found_by_part_of_the_address_by_number_and_by_standing() {
        reader.joins("electrophoretic");
        long id = id(reader);
        String part = reader.address().substring(7, 30).toUpperCase(java.util.Locale.ROOT);
        find("q=" + part).body("id", equalTo(List.of((int) id))).body("[0].standing", equalTo("active"));
        find("q=" + id).body("email", hasItems(reader.address()));
        find("q=" + part + "&standing=gone").body("size()", equalTo(0));
        find("q=%25").body("size()", equalTo(0));
        String page = Office.open("/admin/readers?q=" + part);
        assertTrue(page.contains("href=\"/admin/readers/" + id + "\">" + reader.address()), page);
        assertTrue(Office.open("/admin/readers?q=nobody-has-this").contains("Nobody is found."));
        Office.ask("/api/admin/readers?standing=asleep")
                .then()
                .statusCode(400)
                .body("detail", containsString("paused"));
    }

    @Test
    void big_lists_are_paged() {
        for (int i = 0; i < 52; i++) {
            new Visitor("paged-" + i + "-sorghum@example.org", letters).subscribes("sorghum");
        }
        String first = Office.open("/admin/readers?q=-sorghum@");
        assertEquals(50, count(first, "-sorghum@example.org</a>"));
        Matcher next =
                Pattern.compile("href=\"(/admin/readers\\?[^\"]*before=\\d+)\"").matcher(first);
        assertTrue(next.find(), first);
        String second = Office.open(next.group(1).replace("&amp;", "&"));
        assertEquals(2, count(second, "-sorghum@example.org</a>"), next.group(1) + second);
        assertFalse(second.contains("Earlier readers"));
    }

    @Test
    void a_reader_is_stopped_with_a_last_mail() {
        reader.joins("electrophoretic");
        long id = id(reader);
        Office.press("/admin/readers/" + id + "/stop")
                .then()
                .statusCode(200)
                .body(containsString("This reader gets no more digests"))
                .body(containsString("gone"));
        assertEquals(1, reader.mails("You have left"));
        Office.ask("/api/admin/readers/" + id)
                .then()
                .body("standing", equalTo("gone"))
                .body("leftAt", notNullValue());
        Office.operator().post("/api/admin/readers/" + id + "/stop").then().statusCode(204);
        assertEquals(1, reader.mails("You have left"), "stopping twice is stopping once");
    }

    @Test
    void one_who_never_confirmed_is_stopped_before_the_confirmation_goes_out() {
        reader.subscribes("electrophoretic");
        Office.press("/admin/readers/" + id(reader) + "/stop").then().statusCode(200);
        letters.deliver();
        assertEquals(List.of(), Mailbox.of(reader.address()));
    }

    @Test
    void one_who_never_confirmed_cannot_after_being_stopped() {
        reader.subscribes("electrophoretic");
        String confirm = reader.newestMail().link("/confirm/");
        long id = id(reader);
        Office.press("/admin/readers/" + id + "/stop")
                .then()
                .statusCode(200)
                .body(containsString("to one who had confirmed"));
        Visitor.post(confirm).then().statusCode(404);
        Visitor.post(confirm + "/again").then().statusCode(404);
        Office.ask("/api/admin/readers/" + id).then().body("standing", equalTo("gone"));
        assertEquals(0, reader.mails("You have left"));
        reader.joins("electrophoretic");
        Office.ask("/api/admin/readers/" + id).then().body("standing", equalTo("active"));
    }

    @Test
    void a_reader_is_erased_after_a_question_and_the_trail_holds_no_address() {
        reader.joins("electrophoretic");
        long id = id(reader);
        assertTrue(Office.open("/admin/readers/" + id + "/erase").contains("Erase for good"));
        Office.ask("/api/admin/readers/" + id).then().statusCode(200);
        Office.press("/admin/readers/" + id + "/erase")
                .then()
                .statusCode(200)
                .body(containsString("All that was held about this reader is deleted."));
        Office.ask("/api/admin/readers/" + id).then().statusCode(404);
        Office.operator().delete("/api/admin/readers/" + id).then().statusCode(404);
        Office.ask("/api/admin/trail")
                .then()
                .body("[1].what", equalTo("erase"))
                .body("[1].thing", equalTo("reader"))
                .body("[1].subject", equalTo(String.valueOf(id)))
                .body("[1].status", equalTo(303))
                .body("[0].status", equalTo(404))
                .body(not(containsString(reader.address())));
        assertTrue(Office.open("/admin/trail").contains("reader " + id + "</a>"));
    }

    @Test
    void a_letter_goes_again_beyond_the_limits_of_strangers() {
        for (int i = 0; i < 4; i++) {
            reader.subscribes("electrophoretic");
        }
        assertEquals(3, reader.mails("Please confirm your subscription"));
        long id = id(reader);
        Office.press("/admin/readers/" + id + "/letter")
                .then()
                .statusCode(200)
                .body(containsString("on its way again"));
        assertEquals(4, reader.mails("Please confirm your subscription"));
        Visitor.post(reader.newestMail().link("/confirm/")).then().statusCode(200);
        Office.operator().post("/api/admin/readers/" + id + "/letter").then().statusCode(204);
        assertEquals(1, reader.mails("Your preferences"));
        Office.press("/admin/readers/" + id + "/stop");
        Office.operator().post("/api/admin/readers/" + id + "/letter").then().statusCode(409);
        Office.press("/admin/readers/" + id + "/letter").then().statusCode(409).body(containsString("has left"));
    }

    @Test
    void a_digest_is_seen_before_and_after_and_goes_again() {
        upload("Saltatory heliotropism in greenhouse orchids");
        reader.joins("saltatory heliotropism");
        long id = id(reader);
        String foreseen = Office.open("/admin/readers/" + id + "/digest?day=2026-09-08");
        assertTrue(foreseen.contains("Not made yet. As things stand"), foreseen);
        assertTrue(foreseen.contains("Saltatory heliotropism"), foreseen);

        clock.turnTo("2026-09-08T06:00:00Z");
        publishDueDigests.publish(clock.instant(), false);
        String subject = digests().get(0);
        Office.ask("/api/admin/readers/" + id + "/digest?day=2026-09-08")
                .then()
                .body("state", equalTo("sent"))
                .body("papers", equalTo(1))
                .body("subject", equalTo(subject))
                .body("html", containsString("/unsubscribe/preview"))
                .body("html", containsString("/tune/preview"))
                .body("html", not(matchesPattern("(?s).*/[A-Za-z0-9_-]{40,}.*")))
                .body("text", not(matchesPattern("(?s).*/[A-Za-z0-9_-]{40,}.*")));
        String next = Office.open("/admin/readers/" + id + "/digest?day=2026-09-09");
        assertFalse(next.contains("Saltatory heliotropism"), "it was sent already");
        Office.ask("/api/admin/readers/" + id + "/digest?day=2026-09-07")
                .then()
                .body("state", nullValue())
                .body("papers", equalTo(0));

        int edition = Office.ask("/api/admin/readers/" + id).jsonPath().getInt("editions[0].id");
        Office.press("/admin/readers/" + id + "/digests/" + edition).then().statusCode(200);
        Office.press("/admin/readers/" + id + "/digests/" + edition)
                .then()
                .statusCode(409)
                .body(containsString("on its way"));
        letters.deliver();
        assertEquals(List.of(subject, subject), digests());
        Office.press("/admin/readers/" + id + "/digests/" + edition).then().statusCode(200);
        Office.ask("/api/admin/readers/" + id).then().body("editions[0].state", equalTo("sent"));
    }

    @Test
    void the_frame_of_a_digest_runs_nothing() {
        reader.joins("electrophoretic");
        long id = id(reader);
        Office.operator()
                .get("/admin/readers/" + id + "/digest/html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("Cache-Control", "no-store");
        Office.operator()
                .get("/admin/readers/" + id + "/digest")
                .then()
                .header("Content-Security-Policy", containsString("frame-src 'self'"));
        for (String day : List.of("yesterday", "1999-01-01", "2026-02-30")) {
            Office.ask("/api/admin/readers/" + id + "/digest?day=" + day).then().statusCode(400);
        }
        Office.ask("/api/admin/readers/999999999999/digest").then().statusCode(404);
    }

    @Test
    void another_readers_digest_is_not_sent() {
        upload("Nastic movements of the sundew");
        reader.joins("nastic movements");
        clock.turnTo("2026-09-08T06:00:00Z");
        publishDueDigests.publish(clock.instant(), false);
        int edition = Office.ask("/api/admin/readers/" + id(reader)).jsonPath().getInt("editions[0].id");
        Visitor other = Visitor.somebody(letters);
        other.joins("electrophoretic");
        Office.operator()
                .post("/api/admin/readers/" + id(other) + "/digests/" + edition)
                .then()
                .statusCode(404);
    }

    @Test
    void it_is_explained_on_a_page() {
        upload("Thigmonasty and its discontents");
        reader.joins("thigmonasty");
        long paper = Office.ask("/api/papers?q=thigmonasty").jsonPath().getLong("items[0].id");
        String page = Office.open("/admin/explain?email=" + reader.address() + "&paper=" + paper);
        assertTrue(page.contains("Thigmonasty and its discontents"), page);
        assertTrue(page.contains("<code>thigmonasty</code>"), page);
        assertTrue(Office.open("/admin/explain").contains("Explain</button>"));
        assertTrue(Office.open("/admin/explain?email=" + reader.address() + "&paper=")
                .contains("value=\"" + reader.address() + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "sundew, 1, is no mail address",
        "sundew@example.org, sundew, No such paper",
        "'', sundew, no mail address"
    })
    void what_cannot_be_explained_stays_as_typed(String email, String paper, String words) {
        Office.operator()
                .accept("text/html")
                .queryParam("email", email)
                .queryParam("paper", paper)
                .get("/admin/explain")
                .then()
                .statusCode(400)
                .body(containsString(words))
                .body(containsString("value=\"" + email + "\""))
                .body(containsString("value=\"" + paper + "\""));
    }

    private List<String> digests() {
        return Mailbox.of(reader.address()).stream()
                .filter(mail -> mail.text().contains("/editions/"))
                .map(Mailbox.Letter::subject)
                .filter(subject -> !subject.startsWith("Welcome"))
                .toList();
    }

    private static ValidatableResponse find(String query) {
        return Office.operator()
                .urlEncodingEnabled(false)
                .get("/api/admin/readers?" + query)
                .then()
                .statusCode(200);
    }

    private static long id(Visitor reader) {
        return Office.operator()
                .queryParam("q", reader.address())
                .get("/api/admin/readers")
                .jsonPath()
                .getLong("[0].id");
    }

    private static int count(String page, String what) {
        return page.split(Pattern.quote(what), -1).length - 1;
    }

    private static void upload(String title) {
        Office.operator()
                .contentType("application/json")
                .body(List.of(Map.of("title", title, "abstract", "We study what the title says.")))
                .post("/api/admin/papers")
                .then()
                .statusCode(200);
    }
}
