package org.offprint.threat;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** Header and SMTP injection: 300 strings through every input, and no mail has another header or recipient for it. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class InjectionTest {

    private static final List<String> BREAKS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\r\n\r\n",
            "\n.\n",
            "\r\n.\r\n",
            "\0",
            "\u0085",
            "\u2028",
            "\u2029",
            "%0d%0a",
            "\\r\\n",
            "=0D=0A",
            "\t",
            "\u000b",
            "\ud83d");
    private static final List<String> ADDED = List.of(
            "Bcc: evil@injected.example",
            "To: evil@injected.example",
            "X-Injected: yes",
            "RCPT TO:<evil@injected.example>",
            "MAIL FROM:<evil@injected.example>",
            "Content-Type: text/html; x-injected",
            ",evil@injected.example",
            ";evil@injected.example",
            " <evil@injected.example>");
    private static final List<String> FIELDS =
            List.of("keywords", "zone", "hour", "days", "maxPapers", "detail", "shown");

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @Test
    void no_input_adds_a_header_or_a_recipient() {
        clock.turnTo("2026-04-27T12:00:00Z");
        Visitor reader = Visitor.somebody(letters);
        reader.joins("LoRA");
        String account = reader.accountLink();
        Set<String> headers = new TreeSet<>(headers(reader.newestMail()));
        List<String> victims = new ArrayList<>();
        List<String> strings = strings();
        assertTrue(strings.size() >= 300, strings.size() + " strings");
        for (int at = 0; at < strings.size(); at++) {
            String string = strings.get(at);
            String victim = "injected-" + at % 150 + "@example.org";
            victims.add(victim);
            subscribe(Map.of("email", victim + string));
            subscribe(Map.of("email", string + victim));
            subscribe(Map.of("email", victim, FIELDS.get(at % FIELDS.size()), string));
            Visitor.post("/link", "email", reader.address() + string);
            Visitor.post(account + "/address", "email", victim + string);
            Visitor.post(account, "keywords", "LoRA" + string);
            given().contentType("application/json")
                    .body(Map.of("email", victim + string, "keywords", List.of(string)))
                    .post("/api/subscriptions");
        }
        letters.deliver();
        assertEquals(
                List.of(),
                Mailbox.counts().keySet().stream()
                        .filter(to -> to.contains("evil"))
                        .toList());
        for (String victim : Set.copyOf(victims)) {
            for (Mailbox.Letter mail : Mailbox.of(victim)) {
                headers(mail).stream().filter(name -> !headers.contains(name)).forEach(name -> {
                    throw new AssertionError("another header: " + name);
                });
                assertTrue(!mail.raw().contains("injected.example"), mail::raw);
            }
        }
    }

    private static void subscribe(Map<String, String> fields) {
        var form = given().accept("text/html").contentType("application/x-www-form-urlencoded; charset=utf-8");
        new LinkedHashMap<>(fields).forEach(form::formParam);
        form.post("/subscribe");
    }

    private static List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (String line : BREAKS) {
            for (String added : ADDED) {
                strings.add(line + added);
                strings.add(line + " " + added + line);
                strings.add("\"" + line + added + "\"");
            }
        }
        return strings;
    }

    private static List<String> headers(Mailbox.Letter mail) {
        String raw = mail.raw();
        return Arrays.stream(raw.substring(0, raw.indexOf("\r\n\r\n")).split("\r\n(?![ \t])"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf(':'))))
                .toList();
    }
}
