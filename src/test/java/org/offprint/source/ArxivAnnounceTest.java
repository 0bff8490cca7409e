package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.source.played.Shapes.announceAtom;
import static org.offprint.source.played.Shapes.announceRss;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.paper.PaperView;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.source.played.Shapes.Announced;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** arXiv's announcements, end to end. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ArxivAnnounceTest {

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
    void new_papers_and_cross_lists_count_and_replacements_of_unknown_papers_do_not() {
        clock.turnTo("2018-03-06T12:00:00Z");
        server.answers(asked -> Reply.ok(announceAtom(
                "2018-03-06",
                List.of(
                        new Announced("1803.20001", "Zorbel announced", "new"),
                        new Announced("1801.20002", "Zorbel crossing", "cross"),
                        new Announced("1701.20003", "Zorbel replaced", "replace"),
                        new Announced("1701.20004", "Zorbel replaced across", "replace-cross")))));
        Collecting.Place place = place("atom", "/atom");
        assertEquals(new Collected(4, 2, 0, 0), place.collect("atom"));
        assertEquals("/atom/cs.CL+cs.LG", server.asked().get(0).path());
        PaperView paper = collecting.paper("1803.20001").orElseThrow();
        assertEquals("We study Zorbel announced. It goes on over lines.", paper.abstractText());
        assertEquals(List.of("Ada Example", "Bo Example"), paper.authors());
        assertEquals(LocalDate.of(2018, 3, 6), paper.publishedOn());
        assertEquals(List.of("cs.CL", "cs.LG"), paper.categories());
        assertNull(collecting.paper("1801.20002").orElseThrow().publishedOn());
        assertTrue(collecting.paper("1701.20003").isEmpty());
        assertTrue(collecting.paper("1701.20004").isEmpty());
    }

    @Test
    void a_replacement_updates_the_paper_that_is_held_and_does_not_make_it_new() {
        clock.turnTo("2018-03-12T12:00:00Z");
        server.answers(asked ->
                Reply.ok(announceAtom("2018-03-12", List.of(new Announced("1803.20011", "Zorbel draft", "new")))));
        Collecting.Place place = place("versions", "/atom");
        place.collect("versions");
        clock.turnTo("2018-03-20T12:00:00Z");
        server.answers(asked ->
                Reply.ok(announceAtom("2018-03-20", List.of(new Announced("1803.20011", "Zorbel, revised", "replace")))
                        .replace("1803.20011v1", "1803.20011v2")));
        assertEquals(new Collected(1, 0, 1, 0), place.collect("versions"));
        PaperView paper = collecting.paper("1803.20011").orElseThrow();
        assertEquals("Zorbel, revised", paper.title());
        assertEquals(LocalDate.of(2018, 3, 12), paper.publishedOn());
        assertEquals(Instant.parse("2018-03-12T12:00:00Z"), paper.collectedAt());
    }

    @Test
    void rss_says_the_same_also_without_the_type_element() {
        clock.turnTo("2018-03-07T12:00:00Z");
        server.answers(asked -> Reply.ok(announceRss(
                        "Wed, 07 Mar 2018 00:00:00 -0500",
                        List.of(
                                new Announced("1803.20021", "Zorbel in RSS", "new"),
                                new Announced("1701.20022", "Zorbel replaced in RSS", "replace")))
                .replaceAll("<arxiv:announce_type>[^<]*</arxiv:announce_type>", "")));
        assertEquals(new Collected(2, 1, 0, 0), place("rss", "/rss").collect("rss"));
        PaperView paper = collecting.paper("1803.20021").orElseThrow();
        assertEquals("We study Zorbel in RSS. It goes on over lines.", paper.abstractText());
        assertEquals(LocalDate.of(2018, 3, 7), paper.publishedOn());
    }

    @Test
    void an_empty_weekend_is_silence_and_a_feed_that_stands_still_is_stale() {
        clock.turnTo("2018-03-30T12:00:00Z");
        String friday = announceAtom("2018-03-30", List.of(new Announced("1803.20031", "Zorbel on Friday", "new")));
        server.answers(asked -> Reply.ok(friday));
        Collecting.Place place = place("weekend", "/atom");
        place.collect("weekend");
        assertEquals("fine", place.report("weekend").state());
        server.answers(asked -> Reply.ok(announceAtom("2018-03-31", List.of())));
        clock.turnTo("2018-03-31T12:00:00Z");
        assertEquals(new Collected(0, 0, 0, 0), place.collect("weekend"));
        assertEquals("quiet", place.report("weekend").state());
        server.answers(asked -> Reply.ok(friday));
        clock.turnTo("2018-04-05T12:00:00Z");
        place.collect("weekend");
        assertEquals("stale", place.report("weekend").state());
        assertTrue(place.report("weekend").words().contains("30 Mar 2018"), place.report("weekend")::words);
    }

    @Test
    void an_unknown_category_is_told() {
        clock.turnTo("2018-04-06T12:00:00Z");
        server.answers(asked -> Reply.ok(announceAtom("2018-04-06", List.of())
                .replace("cs.CL updates on arXiv.org", "Feed error for query \"cs.XX\"")));
        assertTrue(place("unknown", "/atom").refusal("unknown").contains("Feed error for query \"cs.XX\""));
    }

    @Test
    void an_old_id_and_a_full_address_are_read_too() {
        clock.turnTo("2018-04-07T12:00:00Z");
        server.answers(asked -> Reply.ok(
                announceAtom("2018-04-07", List.of(new Announced("hep-th/9901001", "Zorbel strings", "cross")))));
        place("full", "/atom/hep-th.A+cs.CL").collect("full");
        assertEquals("/atom/hep-th.A+cs.CL", server.asked().get(0).path());
        assertEquals(
                "Zorbel strings",
                collecting.paper("hep-th/9901001").orElseThrow().title());
    }

    @Test
    void what_has_not_changed_is_not_read_again() {
        clock.turnTo("2018-04-08T12:00:00Z");
        String feed = announceAtom("2018-04-08", List.of(new Announced("1804.20041", "Zorbel cached", "new")));
        server.answers(asked -> "\"v1\"".equals(asked.headers().get("If-None-Match"))
                        && "Sun, 08 Apr 2018 05:00:00 GMT"
                                .equals(asked.headers().get("If-Modified-Since"))
                ? Reply.of(304, "")
                : Reply.ok(feed).with("ETag", "\"v1\"").with("Last-Modified", "Sun, 08 Apr 2018 05:00:00 GMT"));
        Collecting.Place place = place("cached", "/atom");
        assertEquals(new Collected(1, 1, 0, 0), place.collect("cached"));
        assertEquals(new Collected(0, 0, 0, 0), place.collect("cached"));
        assertEquals(new Collected(0, 0, 0, 0), place.collect("cached"));
        assertEquals("\"v1\"", server.asked().get(2).headers().get("If-None-Match"));
        assertNull(server.asked().get(0).headers().get("If-None-Match"));
    }

    private Collecting.Place place(String name, String path) {
        return collecting.set(
                name + ".type=arxiv-announce",
                name + ".url=" + server.url(path),
                name + ".categories=cs.CL,cs.LG",
                name + ".allow-private=true");
    }
}
