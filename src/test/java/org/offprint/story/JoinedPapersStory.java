package org.offprint.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two papers that a third copy joins are one, and nobody gets it twice. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class JoinedPapersStory {

    @Inject
    TurnedClock clock;

    @Test
    void who_has_the_preprint_does_not_get_the_article() {
        clock.turnTo("2015-03-02T12:00:00Z");
        Reader reader = Reader.subscribed("joined@example.org", 7, "UTC", "wombat joinery");
        long preprint = upload("Wombat joinery, a preprint", Map.of("arxivId", "1503.00001"));
        assertEquals(1, digestsAfter(reader, "2015-03-03T07:00:00Z"));

        clock.turnTo("2015-03-03T12:00:00Z");
        long article = upload("Wombat joinery in practice", Map.of("doi", "10.1000/wj.1"));
        assertTrue(article > preprint);
        long both = upload("Wombat joinery, a preprint", Map.of("arxivId", "1503.00001", "doi", "10.1000/wj.1"));
        assertEquals(preprint, both);
        assertEquals(1, digestsAfter(reader, "2015-03-04T07:00:00Z"));
        onePage(preprint, article);
    }

    @Test
    void who_has_the_article_does_not_get_the_preprint_that_it_became() {
        clock.turnTo("2015-04-06T12:00:00Z");
        Reader reader = Reader.subscribed("became@example.org", 7, "UTC", "numbat joinery");
        long preprint = upload("About something else", Map.of("arxivId", "1504.00001"));
        long article = upload("Numbat joinery in practice", Map.of("doi", "10.1000/nj.1"));
        assertTrue(article > preprint);
        assertEquals(1, digestsAfter(reader, "2015-04-07T07:00:00Z"));

        clock.turnTo("2015-04-07T12:00:00Z");
        long both = upload("Numbat joinery, at last", Map.of("arxivId", "1504.00001", "doi", "10.1000/nj.1"));
        assertEquals(preprint, both);
        assertEquals(1, digestsAfter(reader, "2015-04-08T07:00:00Z"));
        upload("More numbat joinery", Map.of());
        assertEquals(2, digestsAfter(reader, "2015-04-09T07:00:00Z"));
        assertTrue(!reader.lastDigest().words().contains("at last"), reader.lastDigest()::words);
        onePage(preprint, article);
    }

    /** Both addresses show the paper, with all that it came from. */
    private static void onePage(long... ids) {
        String first = page(ids[0]);
        for (long id : ids) {
            assertEquals(first, page(id));
        }
        assertTrue(first.contains("upload"), first);
    }

    private static String page(long id) {
        return Operator.asOperator()
                .get("/papers/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long upload(String title, Map<String, String> ids) {
        Map<String, Object> paper = new HashMap<>(ids);
        paper.put("title", title);
        paper.put("abstract", "We study " + title + ".");
        return Operator.asOperator()
                .contentType("application/json")
                .body(List.of(paper))
                .post("/api/admin/papers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items[0].id");
    }

    private int digestsAfter(Reader reader, String instant) {
        clock.turnTo(instant);
        Operator.runs(Instant.parse(instant));
        return reader.digests().size();
    }
}
