package org.offprint.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A visitor searches while the operator adds and changes papers: what was saved is found at once. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SearchStory {

    @Test
    void a_paper_that_was_just_uploaded_is_found() {
        assertEquals(List.of(), titles("quokkas"));
        Operator.uploads("Tracking quokkas at dusk");
        assertEquals(List.of("Tracking quokkas at dusk"), titles("quokka"));
        given().queryParam("q", "quokkas")
                .get("/papers")
                .then()
                .statusCode(200)
                .body(containsString("<h1>1 paper for “quokkas”</h1>"))
                .body(containsString("Tracking <mark>quokkas</mark> at dusk"))
                .body(not(containsString("looked through")));
    }

    @Test
    void a_changed_title_is_found_and_the_old_one_is_not() {
        upload("2601.70001", "Wombat burrows in winter", null);
        assertEquals(1, titles("title: wombat burrows").size());
        upload("2601.70001", "Numbat dens in winter", null);
        assertEquals(List.of(), titles("title: wombat burrows"));
        assertEquals(List.of("Numbat dens in winter"), titles("title: numbat dens"));
    }

    @Test
    void of_two_papers_that_turn_out_to_be_one_the_merged_one_is_no_longer_found() {
        upload("2601.70002", "Bandicoot calls: a preprint", null);
        upload(null, "Bandicoot calls in print", "10.1000/bandicoot");
        assertEquals(2, titles("bandicoot").size());
        upload("2601.70002", "Bandicoot calls: a preprint", "10.1000/bandicoot");
        assertEquals(1, titles("bandicoot").size());
    }

    @Test
    void new_counts_bring_a_paper_up() {
        upload("2601.70003", "Potoroo one", null);
        upload("2601.70004", "Potoroo two", null);
        assertEquals(List.of("Potoroo one", "Potoroo two"), titles("potoroo"));
        Operator.asOperator()
                .contentType("application/json")
                .body(List.of(Map.of(
                        "title", "Potoroo two", "abstract", "What it says.", "arxivId", "2601.70004", "upvotes", 900)))
                .post("/api/admin/papers")
                .then()
                .statusCode(200);
        assertEquals(List.of("Potoroo two", "Potoroo one"), titles("potoroo"));
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

    private static void upload(@Nullable String arxivId, String title, @Nullable String doi) {
        Map<String, Object> paper = new HashMap<>(Map.of("title", title, "abstract", "What it says."));
        paper.put("arxivId", arxivId);
        paper.put("doi", doi);
        Operator.asOperator()
                .contentType("application/json")
                .body(List.of(paper))
                .post("/api/admin/papers")
                .then()
                .statusCode(200);
    }
}
