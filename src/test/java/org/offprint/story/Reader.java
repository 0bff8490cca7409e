package org.offprint.story;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox.Letter;

/** A reader of a story: fills in the forms as a browser does, and reads the mails. */
final class Reader {

    private final String address;

    private Reader(String address) {
        this.address = address;
    }

    /** Subscribes for a digest at an hour of every day, and confirms. */
    static Reader subscribed(String address, int hour, String zone, String... keywords) {
        Reader reader = new Reader(address);
        reader.subscribes(hour, zone, keywords);
        reader.confirms();
        return reader;
    }

    private void subscribes(int hour, String zone, String... keywords) {
        form().formParam("email", address)
                .formParam("keywords", String.join("\n", keywords))
                .formParam("days", "daily")
                .formParam("hour", hour)
                .formParam("zone", zone)
                .post("/subscribe")
                .then()
                .statusCode(200);
        lettersGo();
    }

    private void confirms() {
        form().post(newest().link("/confirm/")).then().statusCode(200);
        lettersGo();
    }

    /** Presses the one-click button of the mail program (RFC 8058). */
    void leavesByOneClick(Letter digest) {
        String target = digest.header("List-Unsubscribe").replaceAll("^<https?://[^/]+|>$", "");
        form().formParam("List-Unsubscribe", "One-Click").post(target).then().statusCode(200);
        lettersGo();
    }

    /** Opens the preferences from a mail and wants other papers. */
    void wants(String preferences, String... keywords) {
        form().formParam("keywords", String.join("\n", keywords))
                .post(preferences)
                .then()
                .statusCode(200);
    }

    /** All digests so far, oldest first. */
    List<Letter> digests() {
        return Mailbox.of(address).stream()
                .filter(letter -> !letter.header("List-Unsubscribe-Post").isEmpty()
                        && letter.text().contains("/editions/"))
                .toList();
    }

    Letter lastDigest() {
        List<Letter> digests = digests();
        if (digests.isEmpty()) {
            throw new AssertionError("no digest to " + address);
        }
        return digests.get(digests.size() - 1);
    }

    Letter newest() {
        return Mailbox.latest(address);
    }

    static void lettersGo() {
        CDI.current().select(DeliverLetters.class).get().deliver();
    }

    private static RequestSpecification form() {
        return given().redirects().follow(true).contentType("application/x-www-form-urlencoded; charset=utf-8");
    }
}
