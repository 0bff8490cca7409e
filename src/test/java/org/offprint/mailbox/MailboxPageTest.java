package org.offprint.mailbox;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class MailboxPageTest {

    @Test
    void isNotThereWhileAMailServerIsConfigured() {
        given().get("/mailbox").then().statusCode(404);
        given().get("/mailbox/1").then().statusCode(404);
        given().get("/mailbox/1/html").then().statusCode(404);
        given().post("/mailbox/send-due").then().statusCode(404);
    }
}
