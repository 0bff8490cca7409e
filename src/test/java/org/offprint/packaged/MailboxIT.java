package org.offprint.packaged;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While no mail server is configured, mails stay here: for whoever sits at this machine, and for the operator. */
class MailboxIT {

    private static final String MAILBOX = "/mailbox";

    @TempDir
    static Path temp;

    private static JarProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = JarProcess.start(temp.resolve("data"));
        process.awaitLog("Collected from seeds");
    }

    @AfterAll
    static void stop() throws Exception {
        process.close();
    }

    @Test
    void aNewcomerHoldsADigestWithinAMinute() throws Exception {
        here().formParam("email", "newcomer@example.org")
                .formParam("keywords", "LoRA")
                .post("/subscribe")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/mailbox\""));
        here().post(confirmation()).then().statusCode(200);
        here().post(MAILBOX + "/send-due").then().statusCode(200).body(containsString("1 digest sent."));
        String digest = mail("new papers");
        here().get(digest).then().statusCode(200).body(containsString("== LoRA: "));
        here().get(digest + "/html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .body(containsString("<base target=\"_top\">"));
        here().post(MAILBOX + "/send-due").then().body(containsString("everybody has what is due until then"));
    }

    @Test
    void aForwardedRequestNeedsThePassword() throws Exception {
        for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Forwarded-Host", "Via"}) {
            here().header(header, "203.0.113.7").get(MAILBOX).then().statusCode(401);
            here().header(header, "203.0.113.7").get(MAILBOX + "/1/html").then().statusCode(401);
        }
        String password = Files.readString(temp.resolve("data/admin-password")).strip();
        here().auth()
                .preemptive()
                .basic("admin", password)
                .header("X-Forwarded-For", "203.0.113.7")
                .get(MAILBOX)
                .then()
                .statusCode(200);
    }

    @Test
    void aNameThatIsNotThisMachinesNeedsThePassword() {
        here().header("Host", "rebound.example:80").get(MAILBOX).then().statusCode(401);
        here().header("Host", "localhost:80").get(MAILBOX).then().statusCode(200);
    }

    @Test
    void anotherSiteCannotPressTheButton() {
        here().header("Origin", "https://elsewhere.example")
                .post(MAILBOX + "/send-due")
                .then()
                .statusCode(403);
    }

    @Test
    void lookingAtTheButtonSendsNothing() {
        here().get(MAILBOX + "/send-due").then().statusCode(200).body(not(containsString("sent.")));
    }

    @Test
    void aMailThatIsGoneIsSaidSo() {
        here().accept("text/html").get(MAILBOX + "/999999").then().statusCode(404);
    }

    /** What was free when the jar was built must not be in it. */
    @Test
    void aConfiguredMailServerWithoutAPortIsNotTheOneInside() throws Exception {
        try (JarProcess configured = JarProcess.start(temp.resolve("configured"), "-Dquarkus.mailer.host=127.0.0.1")) {
            given().baseUri("http://127.0.0.1")
                    .port(configured.port())
                    .get(MAILBOX)
                    .then()
                    .statusCode(404);
        }
        here().get(MAILBOX).then().statusCode(200);
    }

    private static String confirmation() throws Exception {
        Matcher link = Pattern.compile("/confirm/[A-Za-z0-9_-]+")
                .matcher(here().get(mail("Please confirm")).asString());
        assertTrue(link.find());
        return link.group();
    }

    /** The address of the newest mail whose subject has these words, once the process has sent it. */
    private static String mail(String words) throws IOException, InterruptedException {
        Pattern line = Pattern.compile("href=\"(/mailbox/\\d+)\">[^<]*" + words);
        return process.awaitPage(MAILBOX, line).group(1);
    }

    private static RequestSpecification here() {
        return given().baseUri("http://127.0.0.1").port(process.port());
    }
}
