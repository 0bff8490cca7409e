package org.offprint.system;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.system.body.LargeBodyFilter;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SecurityTest {

    private static final String PASSWORD = "test";

    @Inject
    TurnedClock clock;

    @TestHTTPResource
    URI site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/admin/guarded",
                "/api/admin",
                "/admin",
                "/admin/anything",
                "/api//admin/guarded",
                "/api/./admin/guarded",
                "/x/../api/admin/guarded",
                "/api/%61dmin/guarded",
                "/api/admin;x=1/guarded",
                "/api;x/admin/guarded",
                "/api/admin%3bx/guarded",
                "/api/admin%3Bx=1/guarded",
                "/;/api/admin/guarded",
                "/api/admin/guarded;x"
            })
    void theOperatorsPagesAskForThePassword(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(anyOf(is(401), is(404)))
                .body(not(containsString("guarded treasure")));
    }

    @Test
    void theOperatorComesIn() {
        given().auth()
                .preemptive()
                .basic("admin", PASSWORD)
                .get("/api/admin/guarded")
                .then()
                .statusCode(200)
                .body(equalTo("guarded treasure"));
    }

    @Test
    void aStrangerHearsHowToComeIn() {
        given().get("/api/admin/guarded").then().statusCode(401).header("WWW-Authenticate", containsString("Offprint"));
    }

    @Test
    void afterTenWrongPasswordsEvenTheRightOneWaits() {
        clock.forward(Duration.ofMinutes(2));
        for (int i = 0; i < 10; i++) {
            as("admin", "wrong" + i).get("/api/admin/guarded").then().statusCode(401);
        }

        as("admin", PASSWORD).get("/api/admin/guarded").then().statusCode(429).header("Retry-After", "60");
        as("admin", PASSWORD).get("/admin").then().statusCode(429);

        clock.forward(Duration.ofMinutes(1));
        as("admin", PASSWORD).get("/api/admin/guarded").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Admin", "root", "admin "})
    void onlyAdminIsKnown(String name) {
        clock.forward(Duration.ofMinutes(2));
        as(name, PASSWORD).get("/api/admin/guarded").then().statusCode(401);
    }

    @Test
    void everyPageTellsTheBrowserWhatItMayDo() {
        given().get("/nothing")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aPageMayHaveAPolicyOfItsOwn() {
        given().get("/guarded/policy").then().header("Content-Security-Policy", "sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guarded/token/abc", "/guarded/refused/abc"})
    void whatATokenShowsIsKeptByNobody(String path) {
        given().get(path).then().header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
    }

    @Test
    void otherPagesMayBeKept() {
        given().get("/guarded/policy").then().header("X-Robots-Tag", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 200",
                "-, same-origin, 200",
                "-, none, 200",
                "-, cross-site, 403",
                "-, same-site, 403",
                "http://offprint.example.org, cross-site, 200",
                "http://offprint.example.org, -, 200",
                "https://offprint.example.org, -, 403",
                "http://offprint.example.org.evil.example.com, -, 403",
                "http://evil.example.com, -, 403",
                "http://evil.example.com, same-origin, 403",
                "null, -, 403",
                "'', -, 403",
            })
    void whatChangesSomethingComesFromOurOwnPages(String origin, String site, int status) {
        post(origin, site, "/guarded/form").then().statusCode(status);
        post(origin, site, "/guarded/token/abc").then().statusCode(200);
    }

    @Test
    void ourOwnHostIsOursWhateverTheSettingSays() {
        given().header("Host", "10.0.0.1:8080")
                .header("Origin", "http://10.0.0.1:8080")
                .post("/guarded/form")
                .then()
                .statusCode(200);
    }

    @Test
    void readingIsFreeFromEverywhere() {
        given().header("Origin", "http://evil.example.com")
                .get("/guarded/policy")
                .then()
                .statusCode(200);
    }

    @Test
    void aStrangersBodyIsSmall() {
        for (int size : new int[] {LargeBodyFilter.MOST + 1, LargeBodyFilter.MOST}) {
            given().contentType("application/json")
                    .body("x".repeat(size))
                    .post("/api/subscriptions")
                    .then()
                    .statusCode(size > LargeBodyFilter.MOST ? 413 : 400)
                    .contentType("application/problem+json");
        }
        as("admin", PASSWORD)
                .contentType("application/json")
                .body("x".repeat(LargeBodyFilter.MOST + 1))
                .post("/api/admin/papers")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aStrangersBodySaysHowLargeItIs(HttpClient.Version version) throws IOException, InterruptedException {
        HttpRequest streamed = HttpRequest.newBuilder(site.resolve("/api/subscriptions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100])))
                .build();
        HttpClient client = HttpClient.newBuilder().version(version).build();
        assertEquals(413, client.send(streamed, BodyHandlers.discarding()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subscribe", "/preview", "/link", "/preferences/abc", "/tune/abc/1/more", "//preview"})
    void aStrangersFormIsSmall(String path) {
        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("a=b&".repeat(LargeBodyFilter.MOST / 4) + "a")
                .post(path)
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aFormThatDoesNotSayHowLargeItIsIsReadNoFurther(HttpClient.Version version) throws InterruptedException {
        String form = "keywords=scurvy+in+lichens";
        String endless = form + ("&a=" + "b".repeat(60_000)).repeat(10);
        assertEquals(200, status(version, streamed("/preview", form)));
        for (String path : List.of("/subscribe", "/preview", "/link")) {
            assertEquals(413, status(version, streamed(path, endless)), path);
        }
    }

    /** Who is still sending may hear of it by the closed connection only. */
    private static int status(HttpClient.Version version, HttpRequest request) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(version).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException hungUp) {
            return 413;
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void oneClickMayStreamItsFewWords(HttpClient.Version version) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(version).build();
        HttpRequest click = streamed("/guarded/token/abc", "List-Unsubscribe=One-Click");
        assertEquals(200, client.send(click, BodyHandlers.discarding()).statusCode());
    }

    private HttpRequest streamed(String path, String form) {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://offprint.example.org")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();
    }

    private static RequestSpecification as(String name, String password) {
        return given().auth().preemptive().basic(name, password);
    }

    private static Response post(String origin, String site, String path) {
        RequestSpecification request = given();
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return request.post(path);
    }
}
