package org.offprint.admin.overview;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.offprint.story.Mailbox;
import org.offprint.story.Office;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class TestMailTest {

    @Test
    void a_test_mail_arrives_and_the_answer_is_shown() {
        String to = "trial-page@example.org";
        Office.press("/admin/test-mail", "to", to)
                .then()
                .statusCode(200)
                .body(containsString("The mail server took it."))
                .body(containsString("250"));
        assertEquals("A test mail", Mailbox.latest(to).subject());
        assertTrue(Mailbox.latest(to).text().contains("If you can read this"));
        Office.ask("/api/admin/trail")
                .then()
                .body("[0].what", equalTo("send a test mail"))
                .body(not(containsString(to)));
    }

    @Test
    void the_api_writes_to_the_operator_unless_told_otherwise() {
        int before = Mailbox.of("operator@example.org").size();
        Office.operator().post("/api/admin/test-mail").then().statusCode(200).body("outcome", equalTo("accepted"));
        assertEquals(before + 1, Mailbox.of("operator@example.org").size());
        Office.operator().post("/api/admin/test-mail?to=x").then().statusCode(400);
    }

    @Test
    void what_is_no_address_is_shown_again_with_the_reason() {
        Office.press("/admin/test-mail", "to", "\"><script>")
                .then()
                .statusCode(400)
                .body(containsString("This is no mail address."))
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;\""));
        assertTrue(Office.open("/admin/test-mail").contains("value=\"operator@example.org\""));
    }
}
