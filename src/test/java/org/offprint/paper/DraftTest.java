package org.offprint.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.problem.Refusal;

class DraftTest {

    @ParameterizedTest
    @CsvSource({
        "2401.01234, 2401.01234",
        "arXiv:2401.01234v3, 2401.01234",
        "https://arxiv.org/abs/2401.01234v1, 2401.01234",
        "http://arxiv.org/pdf/0704.0001.pdf, 0704.0001",
        "math.GT/0309136v2, math/0309136",
        "hep-th/9901001, hep-th/9901001"
    })
    void an_arxiv_id_is_known_in_every_dress(String given, String id) {
        assertEquals(id, draft().arxivId(given).facts().arxivId());
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/AbC, 10.1000/abc",
        "doi:10.1000/1, 10.1000/1",
        "https://doi.org/10.1000/1, 10.1000/1",
        "http://dx.doi.org/10.1000/1, 10.1000/1"
    })
    void a_doi_is_known_in_every_dress(String given, String doi) {
        assertEquals(doi, draft().doi(given).facts().doi());
    }

    @Test
    void arxivs_own_doi_says_the_arxiv_id() {
        assertEquals(
                "2401.01234", draft().doi("10.48550/arXiv.2401.01234").facts().arxivId());
    }

    @Test
    void authors_count_themselves_unless_there_are_more() {
        assertEquals(2, draft().authors(List.of("Ada", " ", "Bo")).facts().authorCount());
        assertEquals(9, draft().authors(List.of("Ada")).authorCount(9).facts().authorCount());
        assertNull(draft().facts().authorCount());
        refuses(
                "authorCount",
                () -> draft().authors(List.of("Ada", "Bo")).authorCount(1).facts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//example.org",
                "example.org",
                "ftp://example.org",
                "https://",
                "http://a b"
            })
    void only_the_web_is_linked(String url) {
        refuses("url", () -> draft().url(url));
    }

    @Test
    void what_cannot_be_meant_is_refused_by_its_field() {
        refuses("title", () -> new Draft(" \u0000\u202e ", "a"));
        refuses("title", () -> new Draft("x".repeat(1001), "a"));
        refuses("abstract", () -> new Draft("t", null));
        refuses("upvotes", () -> draft().upvotes(-1));
        refuses("authorCount", () -> draft().authorCount(0));
        refuses("day", () -> draft().publishedOn(LocalDate.MAX));
        refuses("arxivId", () -> draft().arxivId("24.1"));
        refuses("doi", () -> draft().doi("11.1000/1"));
        refuses("categories", () -> draft().categories(List.of("cs CL")));
    }

    @Test
    void unknown_is_not_nought() {
        Facts facts = draft().upvotes(null).comments(0).organisation(" ").facts();
        assertNull(facts.upvotes());
        assertEquals(0, facts.comments());
        assertNull(facts.organisation());
    }

    @Test
    void text_becomes_one_line() {
        assertEquals("A b c", new Draft(" A\n b\u00a0\u0000\tc ", "a").facts().title());
    }

    private static Draft draft() {
        return new Draft("A title", "An abstract.");
    }

    private static void refuses(@Nullable String field, Executable step) {
        Refusal refusal = assertThrows(Refusal.class, step);
        assertEquals(field, refusal.problem().errors().get(0).field());
    }
}
