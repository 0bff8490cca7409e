package org.offprint.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the preferences page tells: the next digest before it comes, and what became of the last ones. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class PreferencesStory {

    @Inject
    TurnedClock clock;

    private String preferences = "";

    private Reader withDigestAbout(String keywords) {
        clock.turnTo("2026-10-05T12:00:00Z");
        Reader reader = Reader.subscribed("foretold-" + UUID.randomUUID() + "@example.org", 7, "UTC", keywords);
        Operator.uploads("On " + keywords + " in general");
        runAt("2026-10-06T07:00:00Z");
        preferences = reader.lastDigest().link("/preferences/");
        return reader;
    }

    @Test
    void the_next_digest_is_foretold_as_it_then_comes() {
        Reader reader = withDigestAbout("sextant polishing");
        Operator.uploads("Sextant polishing at sea", "Astrolabe repair");
        Visitor.post(preferences + "/tomorrow")
                .then()
                .statusCode(200)
                .body(containsString("The digest of Wednesday, 7 October 2026 at 07:00 (UTC)"))
                .body(containsString("it would bring 1 paper."))
                .body(containsString("<mark>Sextant polishing</mark> at sea"))
                .body(not(containsString("in general</a>")));
        runAt("2026-10-07T07:00:00Z");
        assertTrue(reader.lastDigest().words().contains("Sextant polishing at sea"));
    }

    @Test
    void what_is_only_tried_is_not_kept() {
        Reader reader = withDigestAbout("theodolite calibration");
        Operator.uploads("Astrolabe repair at home");
        Visitor.post(preferences + "/tomorrow", "keywords", "astrolabe repair", "hour", "9", "detail", "titles")
                .then()
                .statusCode(200)
                .body(containsString("at 09:00 (UTC)"))
                .body(containsString("<mark>Astrolabe repair</mark> at home"))
                .body(containsString(">astrolabe repair</textarea>"));
        Visitor.get(preferences)
                .then()
                .body(containsString(">theodolite calibration</textarea>"))
                .body(not(containsString("astrolabe")));
        Visitor.post(preferences + "/tomorrow", "keywords", "zymurgic ontologies")
                .then()
                .body(containsString("no mail would come"));
        Visitor.post(preferences + "/tomorrow", "keywords", "\"open")
                .then()
                .statusCode(400)
                .body(containsString("Line 1"));
        runAt("2026-10-07T07:00:00Z");
        assertEquals(1, reader.digests().size());
    }

    @Test
    void the_last_digests_are_listed_with_what_became_of_them() {
        withDigestAbout("planimeter design");
        runAt("2026-10-07T07:00:00Z");
        String page = Visitor.get(preferences)
                .then()
                .statusCode(200)
                .body(containsString("Wednesday, 7 October 2026: nothing matched, so no mail came"))
                .extract()
                .asString();
        String edition =
                page.replaceAll("(?s).*<a href=\"(/editions/[^\"]+)\">Tuesday, 6 October 2026</a>: 1 paper.*", "$1");
        Visitor.get(edition).then().statusCode(200).body(containsString("in general"));
    }

    @Test
    void the_digests_are_offered_as_a_feed_to_people_and_to_feed_readers() {
        withDigestAbout("clinometer repair");
        Document page = Jsoup.parse(Visitor.get(preferences).asString());
        String feed = page.selectFirst("a:contains(as a feed)").attr("href");
        assertEquals(
                feed,
                page.selectFirst("head link[rel=alternate][type=application/atom+xml]")
                        .attr("href"));
        Visitor.get(feed)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body(containsString("in general"));
    }

    private void runAt(String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
    }
}
