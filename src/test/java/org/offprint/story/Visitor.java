package org.offprint.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.offprint.outbox.DeliverLetters;

/**
 * Somebody at a browser and a mailbox of their own. Reads as what they do: {@code reader.subscribes("LoRA");
 * reader.opensMail().link("/confirm/")}.
 *
 * @param address nobody else's
 * @param letters sends what waits in the outbox
 */
public record Visitor(String address, DeliverLetters letters) {

    /** Somebody new. */
    public static Visitor somebody(DeliverLetters letters) {
        return new Visitor("reader-" + UUID.randomUUID() + "@example.org", letters);
    }

    /** Sends the start page's form with these keywords, daily at seven in Berlin. */
    public Response subscribes(String... keywords) {
        return given().contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("email", address)
                .formParam("keywords", String.join("\n", keywords))
                .formParam("zone", "Europe/Berlin")
                .post("/subscribe");
    }

    /** Subscribes and confirms. */
    public Response joins(String... keywords) {
        subscribes(keywords).then().statusCode(200);
        Response answer = post(newestMail().link("/confirm/"));
        letters.deliver();
        return answer;
    }

    /** The newest mail, after the outbox was emptied. */
    public Mailbox.Letter newestMail() {
        letters.deliver();
        return Mailbox.latest(address);
    }

    /** How many mails with this subject came, after the outbox was emptied. */
    public long mails(String subject) {
        letters.deliver();
        return Mailbox.of(address).stream()
                .filter(mail -> mail.subject().equals(subject))
                .count();
    }

    /** Has the link with all powers mailed: its path. */
    public String accountLink() {
        // so that no other mail comes with it and after it
        letters.deliver();
        given().formParam("email", address).post("/link").then().statusCode(200);
        return newestMail().link("/preferences/");
    }

    public static Response get(String path) {
        return given().accept("text/html").get(path);
    }

    /** Presses a page's button. */
    public static Response post(String path, Object... fields) {
        var form = given().accept("text/html").contentType(ContentType.URLENC.withCharset("UTF-8"));
        for (int i = 0; i < fields.length; i += 2) {
            String field = fields[i].toString();
            form = fields[i + 1] instanceof List<?> values
                    ? form.formParam(field, values)
                    : form.formParam(field, fields[i + 1]);
        }
        return form.post(path);
    }
}
