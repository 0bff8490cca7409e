package org.offprint.front;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.match.search.UpToDate;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.source.CollectPapers;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class PapersTest {

    @Inject
    AddPapers addPapers;

    @Inject
    CollectPapers collectPapers;

    @Inject
    TurnedClock clock;

    @Inject
    UpToDate searches;

    private Instant before = Instant.EPOCH;

    @BeforeEach
    void rememberTheTime() throws InterruptedException {
        before = clock.instant();
        searches.await();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(before);
    }

    @Test
    void a_day_shows_its_papers_and_the_way_to_others() {
        add(draft("Spindles in March")
                .publishedOn(day("1987-03-02"))
                .upvotes(1200)
                .comments(1));
        add(draft("Bobbins in March").publishedOn(day("1987-03-02")).authors(List.of("Ada", "Bo", "Cy", "Di")));
        add(draft("Looms in March").publishedOn(day("1987-03-05")));
        given().queryParam("day", "1987-03-02")
                .get("/papers")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<h1>2 papers of Monday, 2 March 1987</h1>"))
                .body(containsString("Spindles in March"))
                .body(containsString("1,200 upvotes · 1 comment"))
                .body(containsString("Ada, Bo, Cy and 1 more · 2 March 1987"))
                .body(not(containsString("Looms in March")))
                .body(containsString("href=\"/papers?sort=trending&amp;day=1987-03-05\">Later: 5 March 1987"));
    }

    @Test
    void an_empty_today_shows_the_newest_day_that_has_papers_and_says_so() {
        add(draft("The last one").publishedOn(day("2089-06-01")));
        clock.turnTo("2089-06-04T10:00:00Z");
        given().get("/papers")
                .then()
                .statusCode(200)
                .body(containsString("There are no papers of today yet"))
                .body(containsString("1 paper of Wednesday, 1 June 2089"))
                .body(containsString("The last one"));
    }

    @Test
    void a_search_speaks_the_language_of_keywords_and_marks_what_it_hit() {
        add(new Draft(
                "On qixotic fine-tuning", "Filler words come first. ".repeat(30) + "Then qixotic finetuning again."));
        add(draft("Qixotic surveys of fine tuning"));
        add(draft("Qixotic things"));
        given().queryParam("q", "qixotic + fine tuning -surveys")
                .get("/papers")
                .then()
                .statusCode(200)
                .body(containsString("<h1>1 paper for “qixotic + fine tuning -surveys”</h1>"))
                .body(containsString("<mark>qixotic</mark>"))
                .body(containsString("<mark>finetuning</mark> again"))
                .body(containsString("value=\"qixotic + fine tuning -surveys\""));
        given().queryParam("q", "qixotic + fine tuning -surveys")
                .get("/api/papers")
                .then()
                .body("total", equalTo(1))
                .body("items[0].title", equalTo("On qixotic fine-tuning"));
    }

    @Test
    void a_search_offers_its_feed_and_every_other_page_that_of_all_papers() {
        add(draft("Woad & weld dyeing"));
        Document search = page("/papers?q=woad+%2B+weld");
        assertEquals("/feed.atom?q=woad+%2B+weld", offered(search));
        assertEquals(
                "/feed.atom?q=woad+%2B+weld",
                search.selectFirst("main a:contains(feed)").attr("href"));
        given().urlEncodingEnabled(false)
                .get(offered(search))
                .then()
                .statusCode(200)
                .body(containsString("weld dyeing"));
        for (String other : List.of("/", "/papers", "/papers?q=%22open", "/privacy")) {
            assertEquals("/feed.atom", offered(page(other)), other);
        }
    }

    @Test
    void what_was_added_a_moment_ago_is_on_every_page() {
        String search = "/papers?q=crewelwork";
        given().get(search).then().body(containsString("No papers for"));
        long id = add(draft("Crewelwork of the first sort"));
        given().get(search).then().body(containsString("1 paper for"));
        given().get(search).then().body(containsString("1 paper for"));
        given().get("/papers/" + id).then().body(not(containsString("Dorset Guild")));
        add(draft("Crewelwork of the first sort").organisation("Dorset Guild"));
        given().get("/papers/" + id).then().body(containsString("Dorset Guild"));
        given().get(search).then().body(containsString("Dorset Guild"));
    }

    @Test
    void the_field_that_is_wrong_is_marked_and_no_other() {
        Document day = page("/papers?q=woad&day=someday");
        assertEquals("day", day.select("[aria-invalid=true]").attr("name"));
        Document both = page("/papers?q=woad&sort=best&page=0");
        assertEquals(0, both.select("[aria-invalid=true]").size());
        assertEquals(2, both.select(".faults li").size());
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false).get(path).asString());
    }

    private static String offered(Document page) {
        return page.selectFirst("head link[rel=alternate][type=application/atom+xml]")
                .attr("href");
    }

    @Test
    void a_bad_expression_is_answered_beside_the_field_with_what_was_typed() {
        given().queryParam("q", "\"<i>open")
                .queryParam("day", "1987-03-02")
                .get("/papers")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("At character"))
                .body(containsString("value=\"&quot;&lt;i&gt;open\""))
                .body(containsString("value=\"1987-03-02\""));
        given().queryParam("q", "\"open")
                .get("/api/papers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("q"));
    }

    @Test
    void every_parameter_that_cannot_be_meant_is_named() {
        given().queryParam("day", "someday")
                .queryParam("sort", "best")
                .queryParam("page", "0")
                .get("/api/papers")
                .then()
                .statusCode(400)
                .body("errors.field", contains("day", "sort", "page"));
        for (String day : List.of("+999999999-12-31", "2025-02-30", "0000-01-01")) {
            given().queryParam("day", day).get("/papers").then().statusCode(400);
        }
    }

    @Test
    void text_that_looks_like_html_stays_text() {
        long id = add(
                new Draft("<script>alert('xyloid')</script> & <b>bold</b>", "0<delta<1 xyloid \"quoted\" {inject:site}")
                        .authors(List.of("<img src=x onerror=alert(1)>"))
                        .organisation("<projektor>")
                        .url("https://example.org/?a=1&b=\"><script>".replace("\"><script>", "%22")));
        for (String page : List.of("/papers/" + id, "/papers?q=xyloid")) {
            given().urlEncodingEnabled(false)
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("<script>")))
                    .body(not(containsString("<img src=x")))
                    .body(containsString("&lt;script&gt;"))
                    .body(containsString("{inject:site}"))
                    .body(containsString("&lt;projektor&gt;"));
        }
    }

    @Test
    void a_papers_page_fills_the_form_with_keywords_that_bring_papers_like_it() {
        clock.turnTo("2081-03-01T10:00:00Z");
        add(draft("Weftwise tapestry looms"));
        add(draft("Tapestry looms with weftwise pedals"));
        add(draft("Pedals for tapestry looms"));
        IntStream.range(0, 9).forEach(i -> add(draft("Unrelated matter " + i)));
        long id = add(draft("On tapestry looms & <gears>"));
        String page = given().get("/papers/" + id).asString();
        assertTrue(page.contains("Mail me papers like this"), page);
        assertTrue(page.contains("<li><code>tapestry looms</code></li>"), page);
        given().queryParam("keywords", "tapestry looms\n")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString(">tapestry looms\n</textarea>"))
                .body(containsString("<mark>Tapestry looms</mark> with weftwise pedals"));
    }

    @Test
    void one_paper_has_a_page_of_all_that_is_known() {
        long id = add(draft("A paper of its own")
                .authors(List.of("Ada Example"))
                .authorCount(3)
                .organisation("Example Lab")
                .publishedOn(day("1988-01-02"))
                .upvotes(0)
                .doi("https://doi.org/10.1000/AB<1>")
                .categories(List.of("cs.CL", "cs.LG")));
        given().get("/papers/" + id)
                .then()
                .statusCode(200)
                .body(containsString("<h1>A paper of its own</h1>"))
                .body(containsString("Ada Example and 2 more"))
                .body(containsString("Example Lab"))
                .body(containsString("Published 2 January 1988"))
                .body(containsString("0 upvotes"))
                .body(containsString("href=\"https://doi.org/10.1000/ab%3C1%3E\""))
                .body(containsString("cs.CL, cs.LG"))
                .body(containsString("test (feed)"));
        given().get("/papers/999999999").then().statusCode(404);
        given().get("/papers/99999999999999999999").then().statusCode(404);
        given().get("/papers/one").then().statusCode(404);
    }

    @Test
    void a_paper_that_turned_out_to_be_another_one_is_found_by_both_ids() {
        long first = add(draft("Aliased one").arxivId("8701.00001"));
        long second = add(draft("Aliased two").doi("10.1000/alias"));
        add(draft("Aliased both").arxivId("8701.00001").doi("10.1000/alias"));
        given().get("/papers/" + first).then().statusCode(200).body(containsString("Aliased"));
        given().get("/papers/" + second).then().statusCode(200).body(containsString("arxiv.org/abs/8701.00001"));
    }

    @Test
    void programs_get_what_is_known_and_nothing_for_what_is_not() {
        long id = add(draft("Bare zugzwang"));
        given().queryParam("q", "zugzwang")
                .get("/api/papers")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("total", equalTo(1))
                .body("page", equalTo(1))
                .body("items[0].id", equalTo((int) id))
                .body("items[0].abstract", equalTo("What it is about."))
                .body("items[0].links[0].url", equalTo("http://offprint.example.org/papers/" + id))
                .body("items[0]", allOf(not(hasKey("upvotes")), not(hasKey("day")), not(hasKey("authors"))));
    }

    @Test
    void pages_follow_one_another_and_hold_each_paper_once() {
        IntStream.range(0, 65)
                .forEach(i -> add(draft("Paged study " + i)
                        .publishedOn(day("1989-01-01").plusDays(i % 7))
                        .categories(List.of("test.paged"))));
        List<Integer> ids = new java.util.ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            JsonPath answer = given().queryParam("q", "cat: test.paged")
                    .queryParam("sort", "newest")
                    .queryParam("page", page)
                    .get("/api/papers")
                    .jsonPath();
            assertEquals(65, answer.getInt("total"));
            List<String> days = answer.getList("items.day");
            assertEquals(
                    days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), days);
            ids.addAll(answer.getList("items.id"));
        }
        assertEquals(65, ids.stream().distinct().count());
        given().queryParam("q", "cat: test.paged")
                .get("/papers")
                .then()
                .body(containsString("href=\"/papers?sort=trending&amp;q=cat%3A+test.paged&amp;page=2\">Next page"));
    }

    @Test
    void the_seeds_are_searched_by_whole_words() {
        collectPapers.collect("seeds");
        JsonPath first = given().queryParam("q", "LoRA").get("/api/papers").jsonPath();
        assertTrue(first.getInt("total") >= 38, () -> "only " + first.getInt("total"));
        for (String title : first.<String>getList("items.collect { it.title + ' ' + it.abstract }")) {
            String[] words = title.toLowerCase(Locale.ROOT).split("[^a-z]+");
            assertTrue(Arrays.asList(words).contains("lora"), title);
        }
        given().get("/api/papers")
                .then()
                .body("total", greaterThanOrEqualTo(588))
                .body("items[0].links[-1].url", startsWith("http://offprint.example.org/papers/"));
    }

    private long add(Draft draft) {
        Copy copy = new Copy(
                new Origin(SourceType.FEED, "test", "front/" + draft.facts().title()), draft.facts());
        return addPapers.add(List.of(copy), clock.instant()).verdicts().get(0).paper();
    }

    private static Draft draft(String title) {
        return new Draft(title, "What it is about.");
    }

    private static java.time.LocalDate day(String day) {
        return java.time.LocalDate.parse(day);
    }
}
