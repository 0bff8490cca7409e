package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.source.played.Shapes.array;
import static org.offprint.source.played.Shapes.dailyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.paper.PaperView;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.PlayedServer.Asked;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** The daily papers of Hugging Face, end to end. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class DailyPapersTest {

    @Inject
    Collecting collecting;

    @Inject
    TurnedClock clock;

    private final PlayedServer server = new PlayedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_paper_comes_in_with_its_counts_and_without_hidden_authors() {
        clock.turnTo("2018-03-07T12:00:00Z");
        server.answers(days(Map.of("2018-03-06", List.of(dailyItem("1803.00001", "Zorbel one", "2018-03-05", 17, 3)))));
        assertEquals(new Collected(1, 1, 0, 0), place("daily").collect("daily"));
        PaperView paper = collecting.paper("1803.00001").orElseThrow();
        assertEquals("Zorbel one", paper.title());
        assertEquals("We study Zorbel one. It holds line breaks.", paper.abstractText());
        assertEquals(List.of("Ada Example", "Bo Example"), paper.authors());
        assertEquals("Example Lab", paper.organisation());
        assertEquals(17, paper.upvotes());
        assertEquals(3, paper.comments());
        assertEquals("https://huggingface.co/papers/1803.00001", String.valueOf(paper.url()));
    }

    @Test
    void the_papers_own_day_counts_and_not_the_shifted_one_beside_it() {
        clock.turnTo("2018-03-14T12:00:00Z");
        String late = dailyItem("1803.00002", "Zorbel two", "2018-03-13", 1, 0)
                .replace(
                        "\"publishedAt\":\"2018-03-13T18:30:00.000Z\"", "\"publishedAt\":\"2018-03-12T19:30:00.000Z\"");
        server.answers(days(Map.of("2018-03-13", List.of(late))));
        place("shifted").collect("shifted");
        assertEquals(
                LocalDate.of(2018, 3, 13),
                collecting.paper("1803.00002").orElseThrow().publishedOn());
    }

    @Test
    void the_last_seven_days_are_read_page_by_page_until_one_is_empty() {
        clock.turnTo("2018-04-10T12:00:00Z");
        List<String> many = IntStream.range(0, 120)
                .mapToObj(i -> dailyItem("1804.%05d".formatted(i), "Zorbel paged " + i, "2018-04-09", i, 0))
                .toList();
        server.answers(days(Map.of("2018-04-09", many)));
        assertEquals(new Collected(120, 120, 0, 0), place("paged").collect("paged"));
        assertEquals(
                List.of(
                        "2018-04-04",
                        "2018-04-05",
                        "2018-04-06",
                        "2018-04-07",
                        "2018-04-08",
                        "2018-04-09",
                        "2018-04-10"),
                server.asked().stream()
                        .map(asked -> asked.query().get("date"))
                        .distinct()
                        .toList());
        assertEquals(
                List.of("0", "1", "2", "3"),
                server.asked().stream()
                        .filter(asked -> asked.query().get("date").equals("2018-04-09"))
                        .map(asked -> asked.query().get("p"))
                        .toList());
    }

    @Test
    void counts_are_refreshed_for_seven_days_and_an_update_is_no_new_paper() {
        clock.turnTo("2018-05-01T12:00:00Z");
        server.answers(
                days(Map.of("2018-05-01", List.of(dailyItem("1805.00001", "Zorbel rising", "2018-05-01", 1, 0)))));
        Collecting.Place place = place("rising");
        place.collect("rising");
        server.answers(
                days(Map.of("2018-05-01", List.of(dailyItem("1805.00001", "Zorbel rising", "2018-05-01", 90, 8)))));
        clock.turnTo("2018-05-07T12:00:00Z");
        assertEquals(new Collected(1, 0, 1, 0), place.collect("rising"));
        assertEquals(90, collecting.paper("1805.00001").orElseThrow().upvotes());
        assertEquals(
                Instant.parse("2018-05-01T12:00:00Z"),
                collecting.paper("1805.00001").orElseThrow().collectedAt());
        clock.turnTo("2018-05-08T12:00:00Z");
        assertEquals(new Collected(0, 0, 0, 0), place.collect("rising"));
        assertEquals("stale", place.report("rising").state());
    }

    @Test
    void after_an_outage_all_days_since_are_read() {
        clock.turnTo("2018-06-01T12:00:00Z");
        server.answers(days(Map.of()));
        Collecting.Place place = place("outage");
        place.collect("outage");
        server.forget();
        clock.turnTo("2018-07-10T12:00:00Z");
        server.answers(
                days(Map.of("2018-06-05", List.of(dailyItem("1806.30001", "Zorbel missed", "2018-06-05", 1, 0)))));
        assertEquals(new Collected(1, 1, 0, 0), place.collect("outage"));
        List<String> days = server.asked().stream()
                .map(asked -> asked.query().get("date"))
                .distinct()
                .toList();
        assertEquals(40, days.size());
        assertEquals("2018-06-01", days.get(0));
    }

    @Test
    void one_object_flat_or_nested_with_unknown_fields_is_read_too() {
        clock.turnTo("2018-08-01T12:00:00Z");
        String flat =
                "{\"id\":\"1808.00001\",\"title\":\"Zorbel flat\",\"summary\":\"Flat.\",\"upvotes\":4,\"numComments\":2,"
                        + "\"publishedAt\":\"2018-07-31T10:00:00Z\",\"authors\":[\"Ada Example\"],\"organization\":\"Example Lab\","
                        + "\"novelty\":{\"deep\":[1,2,{\"x\":null}]}}";
        server.answers(asked ->
                Reply.ok(asked.query().get("date").equals("2018-08-01") && asked.number("p") == 0 ? flat : "[]"));
        assertEquals(new Collected(1, 1, 0, 0), place("flat").collect("flat"));
        PaperView paper = collecting.paper("1808.00001").orElseThrow();
        assertEquals(4, paper.upvotes());
        assertEquals(2, paper.comments());
        assertEquals(LocalDate.of(2018, 7, 31), paper.publishedOn());
    }

    @Test
    void unknown_counts_stay_unknown_and_a_broken_item_does_not_end_the_page() {
        clock.turnTo("2018-08-20T12:00:00Z");
        String bare =
                "{\"paper\":{\"id\":\"1808.00002\",\"title\":\"Zorbel bare\",\"summary\":\"Bare.\",\"upvotes\":\"many\"}}";
        String untitled = "{\"paper\":{\"id\":\"1808.00003\",\"summary\":\"Untitled.\"}}";
        server.answers(days(Map.of("2018-08-20", List.of(untitled, "7", bare))));
        Collecting.Place place = place("bare");
        assertEquals(new Collected(1, 1, 0, 2), place.collect("bare"));
        PaperView paper = collecting.paper("1808.00002").orElseThrow();
        assertNull(paper.upvotes());
        assertNull(paper.comments());
        assertTrue(String.valueOf(place.report("bare").refusedWords()).contains("1808.00003"));
        assertTrue(String.valueOf(place.report("bare").refusedWords()).contains("title"));
    }

    @Test
    void an_error_is_the_sources_last_words_and_a_day_that_has_not_begun_there_is_none() {
        clock.turnTo("2018-09-10T00:10:00Z");
        server.answers(asked -> asked.query().get("date").equals("2018-09-10")
                ? Reply.of(400, "{\"error\":\"Invalid date\"}")
                : Reply.ok("[]"));
        Collecting.Place place = place("errors");
        assertEquals(new Collected(0, 0, 0, 0), place.collect("errors"));
        server.answers(asked -> Reply.ok("{\"error\":\"Sorry, we are reindexing\"}"));
        assertTrue(place.refusal("errors").contains("Sorry, we are reindexing"));
        server.answers(asked -> Reply.of(500, "<html>oops</html>"));
        assertTrue(place.refusal("errors").contains("status 500"));
        assertEquals("failing", place.report("errors").state());
        assertEquals(2, place.report("errors").failures());
    }

    @Test
    void a_server_that_repeats_its_first_page_for_ever_is_read_once() {
        clock.turnTo("2018-10-01T12:00:00Z");
        String item = dailyItem("1810.00001", "Zorbel repeated", "2018-10-01", 1, 0);
        server.answers(asked -> Reply.ok(asked.query().get("date").equals("2018-10-01") ? array(List.of(item)) : "[]"));
        assertEquals(new Collected(1, 1, 0, 0), place("repeated").collect("repeated"));
    }

    private Collecting.Place place(String name) {
        return collecting.set(
                name + ".type=hf-daily",
                name + ".url=" + server.url("/api/daily_papers"),
                name + ".allow-private=true");
    }

    /** Fifty a page, and nothing past the end. */
    private static Function<Asked, Reply> days(Map<String, List<String>> papers) {
        return asked -> {
            List<String> all = papers.getOrDefault(asked.query().get("date"), List.of());
            int from = Math.min(all.size(), asked.number("p") * 50);
            return Reply.ok(array(all.subList(from, Math.min(all.size(), from + 50))))
                    .gzipped();
        };
    }
}
