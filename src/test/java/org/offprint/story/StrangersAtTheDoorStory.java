package org.offprint.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.outbox.DeliverLetters;

/** What a stranger can and cannot do with the forms. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class StrangersAtTheDoorStory {

    private static final String CONFIRMATION = "Please confirm your subscription";

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    private Visitor reader;

    @BeforeEach
    void somebody_in_march() {
        clock.turnTo("2026-03-02T12:00:00Z");
        reader = Visitor.somebody(letters);
    }

    @Test
    void the_answer_is_the_same_for_every_address() {
        Visitor pending = Visitor.somebody(letters);
        pending.subscribes("LoRA");
        Visitor active = Visitor.somebody(letters);
        active.joins("LoRA");
        Visitor gone = Visitor.somebody(letters);
        gone.joins("LoRA");
        gone.accountLink();
        Visitor.post(gone.newestMail().link("/unsubscribe/"));
        Visitor blocked = Visitor.somebody(letters);
        blocked.subscribes("LoRA");
        Visitor.post(blocked.newestMail().link("/block/"));

        List<String> forms = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> programs = new ArrayList<>();
        for (Visitor each : List.of(reader, pending, active, gone, blocked)) {
            forms.add(all(each.subscribes("agents")));
            links.add(all(Visitor.post("/link", "email", each.address())));
            programs.add(all(RestAssured.given()
                    .contentType("application/json")
                    .body("{\"email\":\"" + each.address() + "\"}")
                    .post("/api/subscriptions")));
        }
        assertEquals(1, forms.stream().distinct().count(), forms::toString);
        assertEquals(1, links.stream().distinct().count(), links::toString);
        assertEquals(1, programs.stream().distinct().count(), programs::toString);
    }

    @Test
    void the_confirmation_holds_nothing_that_was_typed() {
        reader.subscribes("\"visit evil.example now\"", "-cheap pills");
        String raw = reader.newestMail().raw()
                + reader.newestMail().text()
                + reader.newestMail().html();
        assertFalse(raw.contains("evil"));
        assertFalse(raw.contains("pills"));
        assertFalse(raw.contains("Berlin"));
    }

    @Test
    void the_page_to_confirm_shows_what_is_confirmed() {
        asks("\"<b>Quoll</b> maps\"\n-survey", List.of("mon", "thu"));
        String first = reader.newestMail().link("/confirm/");
        asks("bandicoot", List.of("daily"));
        Visitor.get(reader.newestMail().link("/confirm/")).then().body(containsString("<dd>bandicoot</dd>"));
        Visitor.get(first)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<dd>&quot;&lt;b&gt;Quoll&lt;/b&gt; maps&quot;</dd><dd>-survey</dd>"))
                .body(containsString("<dd>Monday, Thursday at 06:00 (Europe/Berlin)</dd>"))
                .body(not(containsString("bandicoot")))
                .body(not(containsString(reader.address())));
        Visitor.post(first).then().body(not(containsString("Quoll")));
    }

    private void asks(String keywords, List<String> days) {
        String address = reader.address();
        Visitor.post(
                        "/subscribe",
                        "email",
                        address,
                        "keywords",
                        keywords,
                        "days",
                        days,
                        "hour",
                        6,
                        "zone",
                        "Europe/Berlin")
                .then()
                .statusCode(200);
    }

    @Test
    void one_address_gets_three_confirmations_a_day() {
        for (int i = 0; i < 7; i++) {
            reader.subscribes("LoRA").then().statusCode(200);
        }
        assertEquals(3, reader.mails(CONFIRMATION));
        clock.forward(Duration.ofDays(1));
        reader.subscribes("LoRA");
        assertEquals(4, reader.mails(CONFIRMATION));
    }

    @Test
    void one_reader_gets_three_links_a_day() {
        reader.joins("LoRA");
        for (int i = 0; i < 4; i++) {
            Visitor.post("/link", "email", reader.address()).then().statusCode(200);
            reader.subscribes("agents");
        }
        assertEquals(3, reader.mails("Your preferences"));
        assertEquals(1, reader.mails(CONFIRMATION));
    }

    @Test
    void a_robot_sees_the_same_page_and_sends_no_mail() {
        String page = reader.subscribes("LoRA").asString();
        Visitor robot = Visitor.somebody(letters);
        String shown = shown();
        assertEquals(
                page,
                Visitor.post("/subscribe", "email", robot.address(), "shown", shown)
                        .asString());
        assertEquals(
                page,
                Visitor.post("/subscribe", "email", robot.address(), "website", "x")
                        .asString());
        assertEquals(
                page,
                Visitor.post("/subscribe", "email", robot.address(), "shown", "forged")
                        .asString());
        String flipped = (shown.charAt(0) == 'A' ? "B" : "A") + shown.substring(1);
        clock.forward(Duration.ofHours(1));
        Visitor.post("/subscribe", "email", robot.address(), "shown", flipped);
        assertEquals(0, robot.mails(CONFIRMATION));

        Visitor.post("/subscribe", "email", robot.address(), "shown", shown)
                .then()
                .statusCode(200);
        assertEquals(1, robot.mails(CONFIRMATION), "a person takes longer");
    }

    @Test
    void every_fault_stands_beside_its_field_and_what_was_typed_is_kept() {
        Visitor.post(
                        "/subscribe",
                        "email",
                        "bad@@x <script>",
                        "keywords",
                        "LoRA\n\"open\nagents",
                        "days",
                        List.of("mon", "someday"),
                        "hour",
                        "25",
                        "zone",
                        "Mars/Olympus")
                .then()
                .statusCode(400)
                .body(containsString("value=\"bad@@x &lt;script&gt;\""))
                .body(containsString("This is not a mail address."))
                .body(containsString("LoRA\n&quot;open\nagents"))
                .body(containsString("Line 2"))
                .body(containsString("“someday” is not a day."))
                .body(containsString("<option value=\"25\" selected>25</option>"))
                .body(containsString("value=\"Mars/Olympus\""))
                .body(containsString("5 fields need another look"))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void a_form_without_an_address_says_so() {
        Visitor.post("/subscribe").then().statusCode(400).body(containsString("There is no mail address."));
        Visitor.post("/link", "email", "nobody").then().statusCode(400).body(containsString("value=\"nobody\""));
        Visitor.post("/subscribe", "email", reader.address(), "days", "")
                .then()
                .statusCode(400)
                .body(containsString("There is no day on which to send."));
    }

    @ParameterizedTest
    @CsvSource({"daily, 7", "weekdays, 5", "Sun, 1"})
    void days_can_be_named_in_short(String days, int count) {
        Visitor.post("/subscribe", "email", reader.address(), "days", days)
                .then()
                .statusCode(200);
        Visitor.post(reader.newestMail().link("/confirm/")).then().statusCode(200);
        String page = Visitor.get(reader.accountLink()).asString();
        assertEquals(count, page.split("name=\"days\" value=\"\\w+\" checked", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "preferences", "unsubscribe", "block"})
    void a_link_that_was_never_written_opens_nothing(String page) {
        reader.joins("LoRA");
        reader.accountLink();
        String good = reader.newestMail().link("/preferences/").replace("/preferences/", "");
        String flipped = good.substring(0, 20) + (good.charAt(20) == 'A' ? 'B' : 'A') + good.substring(21);
        for (String wrong : List.of("x", flipped, good + "x", "AAAA", "%2e%2e")) {
            Visitor.get("/" + page + "/" + wrong).then().statusCode(404).body(not(emptyOrNullString()));
            Visitor.post("/" + page + "/" + wrong).then().statusCode(404);
        }
        if (!page.equals("preferences")) {
            Visitor.get("/" + page + "/" + good).then().statusCode(404);
        }
    }

    @Test
    void programs_are_told_every_fault_at_once() {
        RestAssured.given()
                .contentType("application/json")
                .body(
                        "{\"email\":\"x\",\"keywords\":[\"\\\"open\"],\"hour\":\"noon\",\"maxPapers\":0,\"detail\":\"some\","
                                + "\"keyword\":1}")
                .post("/api/subscriptions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("email", "keywords", "hour", "maxPapers", "detail", "keyword"));
    }

    private static String all(Response answer) {
        return answer.statusCode() + " " + answer.contentType() + " " + answer.asString();
    }

    private static String shown() {
        Matcher field = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"")
                .matcher(Visitor.get("/").asString());
        if (!field.find()) {
            throw new AssertionError("the form has no time");
        }
        return field.group(1);
    }
}
