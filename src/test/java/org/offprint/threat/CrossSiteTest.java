package org.offprint.threat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.outbox.DeliverLetters;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.story.Visitor;

/** What another site makes a browser send is refused, but for links whose token is the authority. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class CrossSiteTest {

    private static final List<String> HARMLESS_WHEN_EMPTY =
            List.of("/subscribe", "/link", "/preview", "/api/subscriptions", "/api/admin/papers");

    private static final List<String> ROUTES = Stream.concat(
                    HARMLESS_WHEN_EMPTY.stream(),
                    Stream.of("/api/admin/editions/run", "/api/admin/sources/seeds/collect"))
            .toList();

    @Inject
    DeliverLetters letters;

    @Inject
    TurnedClock clock;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://evil.example, -",
                "https://offprint.example.org, -",
                "http://offprint.example.org:81, -",
                "http://offprint.example.org.evil.example, -",
                "http://sub.offprint.example.org, -",
                "null, -",
                "null, same-origin",
                "-, cross-site",
                "-, same-site",
            })
    void another_site_posts_nothing(@Nullable String origin, @Nullable String site) {
        for (String route : ROUTES) {
            assertEquals(403, from(origin, site, route).post(route).statusCode(), route);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://offprint.example.org, -",
                "http://offprint.example.org, same-origin",
                "-, same-origin",
                "-, none",
                "-, -"
            })
    void our_own_pages_and_programs_do(@Nullable String origin, @Nullable String site) {
        for (String route : HARMLESS_WHEN_EMPTY) {
            assertNotEquals(403, from(origin, site, route).post(route).statusCode(), route);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://mail.example"})
    void a_link_of_a_mail_acts_wherever_its_button_was_pressed(String origin) {
        clock.turnTo("2026-05-11T12:00:00Z");
        Visitor reader = Visitor.somebody(letters);
        reader.subscribes("LoRA");
        String confirm = reader.newestMail().link("/confirm/");
        assertEquals(200, from(origin, "cross-site", confirm).post(confirm).statusCode());
        String leave = reader.newestMail().link("/unsubscribe/");
        assertEquals(200, from(origin, "cross-site", leave).post(leave).statusCode());
    }

    @Test
    void reading_is_free() {
        for (String page : List.of("/", "/papers", "/preview?keywords=LoRA", "/privacy", "/link")) {
            assertEquals(
                    200,
                    from("http://evil.example", "cross-site", page).get(page).statusCode(),
                    page);
        }
    }

    private static RequestSpecification from(@Nullable String origin, @Nullable String site, String route) {
        RequestSpecification request = RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .preemptive()
                .basic("admin", "test")
                .contentType(route.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded");
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return request;
    }
}
