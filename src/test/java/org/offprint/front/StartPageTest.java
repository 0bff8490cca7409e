package org.offprint.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.front.form.FormTime;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.typed.Typed;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class StartPageTest {

    private static final Instant MAY = Instant.parse("2043-05-01T08:00:05Z");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

    @Inject
    TurnedClock clock;

    @Inject
    FormTime formTime;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void rememberTheTime() {
        before = clock.instant();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(before);
    }

    @Test
    void is_kept_but_for_the_time_of_its_form() {
        clock.turnTo(MAY);
        String first = page();
        clock.turnTo(MAY.plus(Duration.ofSeconds(20)));
        String second = page();

        assertNotEquals(shown(first), shown(second));
        assertEquals(first.replace(shown(first), ""), second.replace(shown(second), ""));
    }

    @Test
    void whoever_opens_it_late_in_its_minute_is_as_fast_as_anybody() {
        clock.turnTo(MAY);
        page();
        clock.turnTo(MAY.plus(Duration.ofSeconds(20)));
        String shown = shown(page());

        assertFalse(formTime.plausible(Typed.form(form(shown))), "a robot");
        clock.turnTo(MAY.plus(Duration.ofSeconds(40)));
        assertTrue(formTime.plausible(Typed.form(form(shown))), "a person");
    }

    private static MultivaluedMap<String, String> form(String shown) {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("shown", shown);
        return form;
    }

    private static String page() {
        return RestAssured.get("/").then().statusCode(200).extract().asString();
    }

    private static String shown(String page) {
        Matcher shown = SHOWN.matcher(page);
        assertTrue(shown.find(), page);
        return shown.group(1);
    }
}
