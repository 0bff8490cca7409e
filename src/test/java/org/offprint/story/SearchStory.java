package org.offprint.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.match.search.UpToDate;

/** A visitor searches while the operator adds and changes papers: what was saved is found at once. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SearchStory {

    @Inject
    UpToDate searches;

    @BeforeEach
    void whatOthersUploadedIsTakenIn() throws InterruptedException {
        searches.await();
    }

    @Test
    void a_paper_that_was_just_uploaded_is_found() {
        assertEquals(List.of(), titles("kowaris"));
        Operator.uploads("Tracking kowaris at dusk");
        assertEquals(List.of("Tracking kowaris at dusk"), titles("kowari"));
        given().queryParam("q", "kowaris")
                .get("/papers")
                .then()
                .statusCode(200)
                .body(containsString("<h1>1 paper for “kowaris”</h1>"))
                .body(containsString("Tracking <mark>kowaris</mark> at dusk"))
                .body(not(containsString("looked through")));
    }

    @Test
    void a_changed_title_is_found_and_the_old_one_is_not() {
        upload(Map.of("arxivId", "2601.70001", "title", "Dunnart burrows in winter"));
        assertEquals(1, titles("title: dunnart burrows").size());
        upload(Map.of("arxivId", "2601.70001", "title", "Ningaui dens in winter"));
        assertEquals(List.of(), titles("title: dunnart burrows"));
        assertEquals(List.of("Ningaui dens in winter"), titles("title: ningaui dens"));
    }

    @Test
    void of_two_papers_that_turn_out_to_be_one_the_merged_one_is_no_longer_found() {
        upload(Map.of("arxivId", "2601.70002", "title", "Bettong calls: a preprint"));
        upload(Map.of("doi", "10.1000/bettong", "title", "Bettong calls in print"));
        assertEquals(2, titles("bettong").size());
        upload(Map.of("arxivId", "2601.70002", "doi", "10.1000/bettong", "title", "Bettong calls: a preprint"));
        assertEquals(1, titles("bettong").size());
    }

    @Test
    void new_counts_bring_a_paper_up() {
        upload(Map.of("arxivId", "2601.70003", "title", "Pademelon one", "upvotes", 5));
        upload(Map.of("arxivId", "2601.70004", "title", "Pademelon two", "upvotes", 3));
        assertEquals(List.of("Pademelon one", "Pademelon two"), titles("pademelon"));
        upload(Map.of("arxivId", "2601.70004", "title", "Pademelon two", "upvotes", 900));
        assertEquals(List.of("Pademelon two", "Pademelon one"), titles("pademelon"));
    }

    private static List<String> titles(String q) {
        JsonPath found = given().queryParam("q", q)
                .get("/api/papers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> titles = found.getList("items.title");
        assertEquals(found.getInt("total"), titles.size());
        return titles;
    }

    private static void upload(Map<String, Object> known) {
        Map<String, Object> paper = new HashMap<>(known);
        paper.put("abstract", "What it says.");
        Operator.asOperator()
                .contentType("application/json")
                .body(List.of(paper))
                .post("/api/admin/papers")
                .then()
                .statusCode(200);
    }
}
