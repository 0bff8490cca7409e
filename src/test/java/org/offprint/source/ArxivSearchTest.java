package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.source.played.Shapes.search;
import static org.offprint.source.played.Shapes.searchEntry;
import static org.offprint.source.played.Shapes.searchError;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.paper.PaperView;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** arXiv's search, end to end. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ArxivSearchTest {

    @Inject
    Collecting collecting;

    @Inject
    TurnedClock clock;

    @Inject
    NoPause pause;

    private final PlayedServer server = new PlayedServer();
    private final List<String> entries = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_paper_comes_in_with_the_day_of_its_first_version_and_unwrapped_text() {
        clock.turnTo("2018-03-07T12:00:00Z");
        String entry = searchEntry("1803.10001", "Zorbel\n  wrapped over lines", "2018-03-06T18:00:00Z");
        server.answers(asked -> Reply.ok(search(1, 0, List.of(entry))));
        assertEquals(new Collected(1, 1, 0, 0), place("plain").collect("plain"));
        PaperView paper = collecting.paper("1803.10001").orElseThrow();
        assertEquals("Zorbel wrapped over lines", paper.title());
        assertEquals("We study Zorbel wrapped over lines. It goes on over lines.", paper.abstractText());
        assertEquals(List.of("Ada Example", "Bo Example"), paper.authors());
        assertEquals(LocalDate.of(2018, 3, 6), paper.publishedOn());
        assertEquals(List.of("cs.CL", "cs.LG"), paper.categories());
        PlayedServer.Asked asked = server.asked().get(0);
        assertEquals("cat:cs.CL OR cat:cs.LG", asked.query().get("search_query").replace('+', ' '));
        assertEquals("submittedDate", asked.query().get("sortBy"));
        assertEquals("descending", asked.query().get("sortOrder"));
        assertTrue(asked.headers().get("User-Agent").startsWith("Offprint/"), asked.headers()::toString);
        assertTrue(asked.headers().get("User-Agent").contains("digest@example.org"), asked.headers()::toString);
    }

    @Test
    void an_old_id_with_a_slash_and_a_doi_are_kept() {
        clock.turnTo("2018-03-08T12:00:00Z");
        String entry = searchEntry("math/0309136", "Zorbel of old", "2018-03-07T18:00:00Z")
                .replace(
                        "<arxiv:comment",
                        "<arxiv:doi xmlns:arxiv=\"http://arxiv.org/schemas/atom\">10.1000/ZORB.1</arxiv:doi><arxiv:comment");
        server.answers(asked -> Reply.ok(search(1, 0, List.of(entry))));
        place("old").collect("old");
        assertEquals(
                "10.1000/zorb.1", collecting.paper("math/0309136").orElseThrow().doi());
    }

    @Test
    void pages_that_come_short_lose_nothing_and_one_that_is_empty_by_mistake_is_asked_for_again() {
        clock.turnTo("2018-04-10T00:00:00Z");
        many("1884.2", 450, Instant.parse("2018-04-09T23:00:00Z"));
        List<String> starts = new ArrayList<>();
        server.answers(asked -> {
            int start = asked.number("start");
            boolean firstTime = !starts.contains("" + start);
            starts.add("" + start);
            int length = start == 0 ? 130 : start == 130 && firstTime ? 0 : 200;
            return Reply.ok(page(start, length)).gzipped();
        });
        assertEquals(new Collected(450, 450, 0, 0), place("short").collect("short"));
        assertEquals(List.of("0", "130", "130", "330", "450"), starts);
    }

    @Test
    void one_request_in_three_seconds() {
        clock.turnTo("2018-04-20T00:00:00Z");
        many("1884.3", 900, Instant.parse("2018-04-19T23:00:00Z"));
        server.answers(asked -> Reply.ok(page(asked.number("start"), 200)));
        pause.taken();
        place("paced").collect("paced");
        List<Duration> waits = pause.taken();
        assertTrue(waits.size() >= 5, waits::toString);
        waits.stream()
                .skip(1)
                .forEach(wait -> assertTrue(wait.toMillis() > 2_000 && wait.toMillis() <= 3_000, waits::toString));
    }

    @Test
    void the_next_look_stops_where_the_last_began_but_for_what_came_late() {
        clock.turnTo("2018-05-10T00:00:00Z");
        many("1805.4", 600, Instant.parse("2018-05-09T23:00:00Z"));
        server.answers(asked -> Reply.ok(page(asked.number("start"), 200)));
        Collecting.Place place = place("next");
        assertEquals(600, place.collect("next").added());
        server.forget();
        entries.add(0, searchEntry("1805.49999", "Zorbel newest", "2018-05-10T06:00:00Z"));
        entries.add(50, searchEntry("1805.49998", "Zorbel held back by a moderator", "2018-05-09T10:00:30Z"));
        clock.turnTo("2018-05-10T12:00:00Z");
        assertEquals(2, place.collect("next").added());
        assertEquals("fine", place.report("next").state());
    }

    @Test
    void what_is_much_comes_in_parts_and_a_part_that_fails_goes_on_where_it_broke() {
        clock.turnTo("2018-06-10T00:00:00Z");
        many("1886.", 4_500, Instant.parse("2018-06-09T23:00:00Z"));
        server.answers(asked ->
                asked.number("start") == 2_600 ? Reply.of(500, "") : Reply.ok(page(asked.number("start"), 200)));
        Collecting.Place place = place("parts");
        assertTrue(place.refusal("parts").contains("status 500"));
        assertEquals(2_000, collecting.collected("2018-06-10T00:00:00Z", "2018-06-11T00:00:00Z"));
        assertEquals("failing", place.report("parts").state());
        server.forget();
        server.answers(asked -> Reply.ok(page(asked.number("start"), 200)));
        clock.turnTo("2018-06-10T01:00:00Z");
        place.collect("parts");
        assertEquals("2000", server.asked().get(0).query().get("start"));
        assertEquals(4_500, collecting.collected("2018-06-10T00:00:00Z", "2018-06-11T00:00:00Z"));
    }

    @Test
    void a_server_that_gives_the_same_page_for_ever_is_read_once() {
        clock.turnTo("2018-06-20T00:00:00Z");
        many("1886.9", 3, Instant.parse("2018-06-19T23:00:00Z"));
        server.answers(asked -> Reply.ok(page(0, 200)));
        assertEquals(3, place("same").collect("same").fetched());
        assertEquals(2, server.asked().size());
    }

    @Test
    void no_entries_is_an_answer_and_an_empty_page_for_ever_is_not() {
        clock.turnTo("2018-07-10T00:00:00Z");
        server.answers(asked -> Reply.ok(search(0, 0, List.of())));
        Collecting.Place place = place("empty");
        assertEquals(new Collected(0, 0, 0, 0), place.collect("empty"));
        assertEquals("quiet", place.report("empty").state());
        server.answers(asked -> Reply.ok(search(77, 0, List.of())));
        assertTrue(place.refusal("empty").contains("empty page"));
    }

    @Test
    void an_error_in_the_shape_of_an_entry_is_its_last_words() {
        clock.turnTo("2018-07-11T00:00:00Z");
        server.answers(asked -> Reply.of(400, searchError("incorrect id format for 1234")));
        Collecting.Place place = place("error");
        assertTrue(place.refusal("error").contains("incorrect id format for 1234"));
        server.answers(asked -> Reply.ok(searchError("start must be an integer")));
        assertTrue(place.refusal("error").contains("start must be an integer"));
        assertEquals(0, collecting.papers("title", "Error").size());
    }

    @Test
    void a_search_without_categories_is_refused_at_the_start() {
        String words = assertThrows(IllegalArgumentException.class, () -> collecting.set("a.type=arxiv-api"))
                .getMessage();
        assertTrue(words.contains("offprint.source.a.categories"), words);
    }

    private Collecting.Place place(String name) {
        return collecting.set(
                name + ".type=arxiv-api",
                name + ".url=" + server.url("/api/query"),
                name + ".categories=cs.CL, cs.LG",
                name + ".allow-private=true");
    }

    /** The newest first, a minute between two. */
    private void many(String prefix, int count, Instant newest) {
        int digits = 5 - (prefix.length() - 5);
        for (int i = 0; i < count; i++) {
            String id = prefix + ("%0" + digits + "d").formatted(i);
            entries.add(
                    searchEntry(id, "Zorbel " + id, newest.minusSeconds(60L * i).toString()));
        }
    }

    private String page(int start, int length) {
        int from = Math.min(entries.size(), start);
        return search(entries.size(), start, entries.subList(from, Math.min(entries.size(), from + length)));
    }
}
