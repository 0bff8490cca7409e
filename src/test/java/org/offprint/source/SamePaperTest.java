package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.offprint.source.played.Shapes.announceAtom;
import static org.offprint.source.played.Shapes.array;
import static org.offprint.source.played.Shapes.dailyItem;
import static org.offprint.source.played.Shapes.search;
import static org.offprint.source.played.Shapes.searchEntry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.paper.AddPapers;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.paper.Provenance;
import org.offprint.source.played.PlayedServer;
import org.offprint.source.played.PlayedServer.Reply;
import org.offprint.source.played.Shapes.Announced;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** One paper in four sources. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SamePaperTest {

    private static final List<String> SOURCES = List.of("seeds", "hf", "arxiv", "announce");

    @Inject
    Collecting collecting;

    @Inject
    AddPapers addPapers;

    @Inject
    Papers papers;

    @Inject
    TurnedClock clock;

    private final PlayedServer server = new PlayedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void in_all_24_orders_it_is_one_paper_with_the_same_fields() {
        Set<String> outcomes = new HashSet<>();
        int number = 0;
        for (List<String> order : orders(SOURCES)) {
            outcomes.add(collected(order, ++number));
        }
        assertEquals(24, number);
        assertEquals(1, outcomes.size(), outcomes::toString);
        String outcome = outcomes.iterator().next();
        assertEquals(
                "Zorbel's $N$-fold Way | We study Zorbel's $N$-fold Way. It goes on over lines. | [Ada Example, Bo Example]"
                        + " | Example Lab | 2018-11-05 | 17 | 3 | [cs.CL, cs.LG] | arxiv-api arxiv-announce hf-daily seeds",
                outcome);
    }

    /** What the paper says when all four were read, an hour between two. */
    private String collected(List<String> order, int number) {
        String id = "1811.7%04d".formatted(number);
        String title = "Zorbel's $N$-fold Way";
        plays(id, title);
        clock.turnTo("2018-11-06T00:00:00Z");
        clock.forward(Duration.ofDays(number % 2)); // the days of the sources do not move with it
        Collecting.Place place = place("o" + number);
        for (String source : order) {
            if (source.equals("seeds")) {
                seeds(number, title);
            } else {
                place.collect(source + "o" + number);
            }
            clock.forward(Duration.ofHours(1));
        }
        PaperView paper = collecting.paper(id).orElseThrow();
        List<Provenance> origins = QuarkusTransaction.requiringNew().call(() -> papers.provenance(paper.id()));
        String words = words(paper) + " | "
                + origins.stream().map(origin -> origin.type().code()).collect(Collectors.joining(" "));
        assertEquals(1, collecting.papers("title", title).size(), order::toString);
        erase(paper.id());
        return words;
    }

    private void plays(String id, String title) {
        server.answers(asked -> switch (asked.path()) {
            case "/daily" ->
                Reply.ok(
                        asked.query().get("date").equals("2018-11-06") && asked.number("p") == 0
                                ? array(List.of(dailyItem(id, title.replace("'", "’"), "2018-11-05", 17, 3)))
                                : "[]");
            case "/query" -> Reply.ok(search(1, 0, List.of(searchEntry(id, title, "2018-11-05T18:00:00Z"))));
            default ->
                Reply.ok(announceAtom("2018-11-06", List.of(new Announced(id, title.replace("$N$", "N"), "new"))));
        });
    }

    private void seeds(int number, String title) {
        Source source =
                collecting.sources("s.type=seeds", "s.page-year=2018").all().get(0);
        String text = "Get papers!\nSubscribe\n\nNov 24\n\n" + title.toUpperCase(Locale.ROOT) + "\n\n"
                + "It is known that this is about something. ".repeat(10).strip()
                + "\n\n  • 7 authors\n·\nNov 4 2";
        Fetched page = SeedFetch.page(source, "page" + number + ".txt", text);
        assertEquals(1, page.copies().size(), page.broken()::toString);
        addPapers.add(page.copies(), clock.instant());
    }

    private Collecting.Place place(String suffix) {
        return collecting.set(
                "hf" + suffix + ".type=hf-daily",
                "hf" + suffix + ".url=" + server.url("/daily"),
                "hf" + suffix + ".allow-private=true",
                "arxiv" + suffix + ".type=arxiv-api",
                "arxiv" + suffix + ".url=" + server.url("/query"),
                "arxiv" + suffix + ".categories=cs.CL",
                "arxiv" + suffix + ".allow-private=true",
                "announce" + suffix + ".type=arxiv-announce",
                "announce" + suffix + ".url=" + server.url("/atom"),
                "announce" + suffix + ".categories=cs.CL",
                "announce" + suffix + ".allow-private=true");
    }

    private static String words(PaperView paper) {
        return String.join(
                " | ",
                paper.title(),
                paper.abstractText(),
                paper.authors().toString(),
                paper.organisation(),
                String.valueOf(paper.publishedOn()),
                String.valueOf(paper.upvotes()),
                String.valueOf(paper.comments()),
                paper.categories().toString());
    }

    /** The next order begins without it. */
    private void erase(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            papers.getEntityManager()
                    .createQuery("delete from PaperAlias where paper = " + id)
                    .executeUpdate();
            papers.getEntityManager()
                    .createQuery("delete from PaperCopy where paper = " + id)
                    .executeUpdate();
            papers.getEntityManager()
                    .createQuery("delete from Paper where id = " + id)
                    .executeUpdate();
        });
    }

    private static List<List<String>> orders(List<String> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : all) {
            for (List<String> rest :
                    orders(all.stream().filter(each -> !each.equals(first)).toList())) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
