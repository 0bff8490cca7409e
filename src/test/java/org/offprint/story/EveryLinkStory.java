package org.offprint.story;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox.Letter;

/**
 * Mail scanners follow every link of every mail, some more than once: nothing may come of it. Mail programs press the
 * one button that is theirs (RFC 8058): without cookie or origin, in either encoding, as often as they like.
 */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class EveryLinkStory {

    private static final int READERS = 50;
    private static final Pattern LINK = Pattern.compile("http://offprint\\.example\\.org(/[^\\s\"<>]*)");

    @Inject
    TurnedClock clock;

    @Inject
    Tables tables;

    @BeforeEach
    void monday() {
        clock.turnTo("2033-02-07T05:00:00Z");
    }

    @Test
    void lookingChangesNothingAndOneClickLeaves() {
        Operator.uploads("Velvetine gearing of looms", "A treatise on velvetine warps");
        List<String> addresses = IntStream.range(0, READERS)
                .mapToObj(i -> "scanned" + i + "@example.org")
                .toList();
        addresses.forEach(address -> Reader.subscribed(address, 7, "UTC", "velvetine", "warps -weft"));
        clock.forward(Duration.ofHours(3));
        Operator.runs(clock.instant());
        addresses.forEach(EveryLinkStory::asksForTheLink);
        Reader.lettersGo();

        List<Letter> mails = addresses.stream()
                .flatMap(address -> Mailbox.of(address).stream())
                .toList();
        assertTrue(mails.size() >= 4 * READERS, mails.size() + " mails");
        Map<String, List<String>> before = tables.dump();
        Set<String> links = new TreeSet<>();
        mails.forEach(mail -> links.addAll(links(mail)));
        links.forEach(EveryLinkStory::lookThreeTimes);
        assertTrue(links.size() > 10 * READERS, links.size() + " links");
        assertSame(before, tables.dump());

        addresses.forEach(EveryLinkStory::leaveByOneClick);
        Reader.lettersGo();
        clock.forward(Duration.ofDays(1));
        Instant tomorrow = clock.instant();
        Operator.runs(tomorrow);
        addresses.forEach(address ->
                assertEquals("You have left", Mailbox.latest(address).subject(), "the last mail to " + address));
    }

    private static void asksForTheLink(String address) {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("email", address)
                .post("/link")
                .then()
                .statusCode(200);
    }

    private static Set<String> links(Letter mail) {
        Set<String> links = new TreeSet<>();
        for (String part : List.of(mail.text(), mail.html().replace("&amp;", "&"), mail.header("List-Unsubscribe"))) {
            LINK.matcher(part).results().forEach(link -> links.add(link.group(1).replaceAll("[.>]+$", "")));
        }
        return links;
    }

    private static void lookThreeTimes(String link) {
        for (int i = 0; i < 3; i++) {
            given().get(link).then().statusCode(200);
            given().head(link).then().statusCode(200);
        }
    }

    private static void leaveByOneClick(String address) {
        List<Letter> digests = Mailbox.of(address).stream()
                .filter(mail -> mail.text().contains("/editions/"))
                .toList();
        String target = digests.get(0).header("List-Unsubscribe").replaceAll("^<http://[^/]+|>$", "");
        assertEquals("List-Unsubscribe=One-Click", digests.get(0).header("List-Unsubscribe-Post"));
        given().contentType("application/x-www-form-urlencoded")
                .formParam("List-Unsubscribe", "One-Click")
                .post(target)
                .then()
                .statusCode(200);
        given().multiPart("List-Unsubscribe", "One-Click").post(target).then().statusCode(200);
    }

    private static void assertSame(Map<String, List<String>> before, Map<String, List<String>> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), "table " + table));
    }
}
