package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.source.played.Shapes.rss;
import static org.offprint.source.played.Shapes.rssItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.paper.PaperView;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** Any feed, end to end. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class FeedTest {

    private static final String WHEN = "Tue, 05 Jun 2018 09:00:00 GMT";

    @Inject
    Collecting collecting;

    @Inject
    TurnedClock clock;

    private final PlayedServer server = new PlayedServer();

    @BeforeEach
    void turn() {
        clock.turnTo("2018-06-06T12:00:00Z");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void an_rss_entry_becomes_a_paper_in_plain_text() {
        server.answers(asked -> Reply.ok(rss(List.of(rssItem("post/1", "Zorbel posted", WHEN)))));
        assertEquals(new Collected(1, 1, 0, 0), place("lab").collect("lab"));
        PaperView paper = only("Zorbel posted");
        assertEquals("We study Zorbel posted & more.", paper.abstractText());
        assertEquals("https://lab.example.org/post/1", String.valueOf(paper.url()));
        assertEquals(List.of("Ada Example"), paper.authors());
        assertEquals(LocalDate.of(2018, 6, 5), paper.publishedOn());
    }

    @Test
    void atom_is_read_too_and_an_entry_that_is_on_arxiv_or_has_a_doi_is_known_by_that() {
        server.answers(asked -> Reply.ok("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
                <title>Journal</title><id>urn:j</id><updated>2018-06-05T00:00:00Z</updated>
                <entry><id>urn:1</id><title type="html">Zorbel &lt;i&gt;in&lt;/i&gt; a journal</title>
                  <link href="https://journal.example.org/1"/><updated>2018-06-05T00:00:00Z</updated>
                  <author><name>Ada Example</name></author><author><name>Bo Example</name></author>
                  <prism:doi>10.1000/Zorb.7</prism:doi><summary>We study it.</summary></entry>
                <entry><id>urn:2</id><title>Zorbel on arXiv</title><link href="http://arxiv.org/abs/1806.40001v3"/>
                  <updated>2018-06-05T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>We <b>study</b> it.</p></div></content></entry>
                </feed>"""));
        assertEquals(new Collected(2, 2, 0, 0), place("atomfeed").collect("atomfeed"));
        assertEquals("10.1000/zorb.7", only("Zorbel in a journal").doi());
        assertEquals(
                List.of("Ada Example", "Bo Example"),
                only("Zorbel in a journal").authors());
        assertEquals(
                "We study it.", collecting.paper("1806.40001").orElseThrow().abstractText());
    }

    @Test
    void an_entry_without_what_a_paper_needs_is_counted_and_the_others_go_in() {
        server.answers(asked -> Reply.ok(rss(List.of(
                "<item><guid>n1</guid><title>Zorbel without text</title></item>",
                "<item><guid>n2</guid><description>No title.</description></item>",
                rssItem("javascript:alert(1)", "Zorbel whole", WHEN).replace("https://lab.example.org/", "")))));
        Collecting.Place place = place("half");
        assertEquals(new Collected(1, 1, 0, 2), place.collect("half"));
        assertEquals(
                "entry 1: abstract: A paper needs one, and there is none.",
                place.report("half").refusedWords());
        assertNull(only("Zorbel whole").url());
    }

    @Test
    void a_feed_that_moved_on_its_host_is_followed_and_one_that_left_is_told() {
        String feed = rss(List.of(rssItem("post/2", "Zorbel moved", WHEN)));
        server.answers(asked ->
                asked.path().equals("/new") ? Reply.ok(feed) : Reply.of(301, "").with("Location", "/new"));
        Collecting.Place place = place("moved");
        assertEquals(new Collected(1, 1, 0, 0), place.collect("moved"));
        server.answers(asked -> Reply.of(301, "").with("Location", "http://elsewhere.example.org/feed?key=secret"));
        String words = place.refusal("moved");
        assertTrue(words.contains("http://elsewhere.example.org/feed"), words);
        assertTrue(!words.contains("secret"), words);
    }

    @Test
    void one_that_nobody_reads_is_told() {
        server.answers(asked -> Reply.ok(rss(List.of(rssItem("post/9", "Zorbel left behind", WHEN)))));
        Collecting.Place place = place("left");
        assertEquals("Not read yet.", place.report("left").words());
        place.collect("left");
        assertEquals("fine", place.report("left").state());
        clock.turnTo("2018-06-08T12:00:00Z");
        assertEquals("stale", place.report("left").state());
        assertTrue(place.report("left").words().contains("should have been read"));
    }

    @Test
    void a_web_page_is_no_feed() {
        server.answers(asked -> Reply.ok("<!DOCTYPE html><html><body>Sign in</body></html>"));
        assertTrue(place("portal").refusal("portal").contains("web page"));
        server.answers(asked -> Reply.ok("<note>not a feed</note>"));
        assertTrue(place("portal").refusal("portal").contains("no feed"));
        assertEquals("failing", place("portal").report("portal").state());
    }

    @Test
    void other_encodings_are_read() {
        byte[] latin = rss(List.of(rssItem("post/3", "Zorbel élan", WHEN)))
                .replace("UTF-8", "ISO-8859-1")
                .getBytes(StandardCharsets.ISO_8859_1);
        server.answers(asked -> new Reply(200, Map.of("Content-Type", "application/rss+xml"), latin));
        place("latin").collect("latin");
        assertEquals("Zorbel élan", only("Zorbel élan").title());
    }

    @Test
    void a_feed_without_an_address_or_in_a_private_network_is_refused() {
        String words = assertThrows(IllegalArgumentException.class, () -> collecting.set("a.type=feed"))
                .getMessage();
        assertTrue(words.contains("offprint.source.a.url"), words);
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> collecting.set("a.type=feed", "a.url=file:///etc/passwd"))
                .getMessage()
                .contains("no web address"));
        String refusal = collecting
                .set("inner.type=feed", "inner.url=" + server.url("/"))
                .refusal("inner");
        assertTrue(refusal.contains("private network"), refusal);
        assertTrue(server.asked().isEmpty());
    }

    private PaperView only(String title) {
        List<PaperView> found = collecting.papers("title", title);
        assertEquals(1, found.size(), title);
        return found.get(0);
    }

    private Collecting.Place place(String name) {
        return collecting.set(name + ".type=feed", name + ".url=" + server.url("/feed"), name + ".allow-private=true");
    }
}
