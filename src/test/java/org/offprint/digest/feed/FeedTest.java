package org.offprint.digest.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.digest.Desk;
import org.offprint.digest.PublishDueDigests;
import org.offprint.letter.Links;
import org.offprint.letter.Purpose;
import org.offprint.letter.Token;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;
import org.offprint.subscriber.Cadence;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class FeedTest {

    private static final Cadence AT_SEVEN = Cadence.daily(7, ZoneId.of("UTC"));

    @Inject
    Desk desk;

    @Inject
    TurnedClock clock;

    @Inject
    PublishDueDigests publishDueDigests;

    @Inject
    Links links;

    private final String word = Desk.word();

    @BeforeEach
    void monday() {
        desk.clear();
        clock.turnTo("2032-04-05T05:00:00Z");
    }

    @Test
    void aReadersDigestsAreAFeed() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.collect("First <b>$\\alpha$</b> " + word + " & more");
        publish("2032-04-05T07:00:00Z");
        desk.collect("Second " + word);
        publish("2032-04-06T07:00:00Z");
        publish("2032-04-07T07:00:00Z");

        Document feed = valid(RestAssured.get(feed(reader)));

        assertEquals(2, feed.select("feed > entry").size());
        Element newest = feed.select("feed > entry").get(0);
        assertEquals(
                "1 new paper · Tuesday, 6 April", newest.selectFirst("title").wholeText());
        assertEquals("2032-04-06T07:00:00Z", newest.selectFirst("updated").text());
        String older = feed.select("feed > entry > content").get(1).wholeText();
        assertEquals(
                "First <b>α</b> " + word + " & more",
                Jsoup.parse(older).selectFirst("h3").text(),
                older);
        RestAssured.get(URI.create(newest.selectFirst("link[rel=alternate]").attr("href"))
                        .getPath())
                .then()
                .statusCode(200);
    }

    @Test
    void anEmptyFeedIsOne() {
        String reader = desk.reader(AT_SEVEN, word);

        assertEquals(0, valid(RestAssured.get(feed(reader))).select("entry").size());
        valid(given().queryParam("q", "\"" + word + " never was\"").get("/feed.atom"));
    }

    @Test
    void whoHasItGetsNothingAgain() {
        String reader = desk.reader(AT_SEVEN, word);
        desk.collect("First " + word);
        publish("2032-04-05T07:00:00Z");
        String feed = feed(reader);
        Response had = RestAssured.get(feed);

        for (String path : new String[] {feed, "/feed.atom?q=" + word}) {
            Response first = RestAssured.get(path);
            given().header("If-None-Match", first.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", first.header("ETag"))
                    .body(emptyString());
            given().header("If-Modified-Since", first.header("Last-Modified"))
                    .get(path)
                    .then()
                    .statusCode(304);
            given().header("If-None-Match", "\"other\"")
                    .header("If-Modified-Since", first.header("Last-Modified"))
                    .get(path)
                    .then()
                    .statusCode(200);
            given().head(path).then().statusCode(200).header("ETag", first.header("ETag"));
        }
        desk.collect("Second " + word);
        publish("2032-04-06T07:00:00Z");
        given().header("If-None-Match", had.header("ETag")).get(feed).then().statusCode(200);
        given().header("If-Modified-Since", had.header("Last-Modified"))
                .get(feed)
                .then()
                .statusCode(200);
    }

    @Test
    void noCacheBetweenKeepsAReadersFeed() {
        String reader = desk.reader(AT_SEVEN, word);

        RestAssured.get(feed(reader))
                .then()
                .header("Cache-Control", containsString("private"))
                .header("X-Robots-Tag", "noindex");
    }

    @Test
    void onlyItsOwnLinkOpensIt() {
        String reader = desk.reader(AT_SEVEN, word);
        String feed = feed(reader);
        desk.collect("First " + word);
        publish("2032-04-05T07:00:00Z");
        String preferences = Mailbox.latest(reader).link("/preferences/").substring("/preferences/".length());

        RestAssured.get("/feeds/" + preferences + ".atom").then().statusCode(404);
        RestAssured.get(feed.replace("feeds", "editions").replace(".atom", ""))
                .then()
                .statusCode(404);
        desk.change(reader, subscriber -> subscriber.leave(clock.instant()));
        RestAssured.get(feed).then().statusCode(404);
    }

    @Test
    void anySearchIsAFeed() {
        desk.collect("Ünïcödé " + word + " 𝔸 $\\beta$");
        desk.collect("Another " + Desk.word());

        Document feed = valid(given().queryParam("q", word).get("/feed.atom"));

        assertEquals(1, feed.select("entry").size());
        assertEquals(
                "Ünïcödé " + word + " 𝔸 β", feed.selectFirst("entry > title").wholeText());
        given().queryParam("q", "\"open").get("/feed.atom").then().statusCode(400);
        assertTrue(valid(RestAssured.get("/feed.atom")).select("entry").size() >= 2);
    }

    private void publish(String instant) {
        clock.turnTo(instant);
        publishDueDigests.publish(clock.instant(), false);
    }

    private String feed(String address) {
        long[] id = new long[1];
        desk.change(address, reader -> id[0] = reader.id());
        return links.to(new Token(Purpose.FEED, id[0], 0, null)).getPath();
    }

    /** What RFC 4287 asks of a feed in 4.1.1 and 4.1.2, as far as this one has it. */
    private static Document valid(Response answer) {
        assertEquals("application/atom+xml;charset=UTF-8", answer.contentType());
        assertEquals(200, answer.statusCode());
        Document feed = Jsoup.parse(answer.body().asString(), "", Parser.xmlParser());
        Element root = feed.child(0);
        assertEquals("feed", root.tagName());
        assertEquals("http://www.w3.org/2005/Atom", root.attr("xmlns"));
        assertEquals(1, root.select("> link[rel=self]").size());
        assertEquals(1, root.select("> author > name").size(), "an author for entries without one");
        assertHead(root);
        root.select("> entry").forEach(FeedTest::assertHead);
        root.select("> entry")
                .forEach(entry ->
                        assertEquals(1, entry.select("> summary, > content").size(), entry.outerHtml()));
        assertEquals(
                root.select("> entry > id").size(),
                root.select("> entry > id").eachText().stream().distinct().count());
        return feed;
    }

    private static void assertHead(Element element) {
        for (String once : new String[] {"id", "title", "updated", "link[rel=alternate]"}) {
            assertEquals(1, element.select("> " + once).size(), once + " in " + element.outerHtml());
        }
        assertTrue(URI.create(element.selectFirst("> id").text()).isAbsolute());
        element.select("> link")
                .forEach(link -> assertTrue(URI.create(link.attr("href")).isAbsolute()));
        Instant.parse(element.selectFirst("> updated").text());
    }
}
