package org.offprint.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class AddPapersSuite {

    /** Later than anything that other tests store. */
    private static final Instant MONDAY = Instant.parse("2096-01-02T05:00:00Z");

    private static final Instant TUESDAY = Instant.parse("2096-01-03T05:00:00Z");

    @Inject
    AddPapers addPapers;

    @Inject
    Papers papers;

    private final Copy seed = copy(SourceType.SEEDS, "a", draft("On Widgets: a Study"));
    private final Copy daily = copy(
            SourceType.HF_DAILY,
            "b",
            draft("On widgets, a study").arxivId("2601.00001").upvotes(7));
    private final Copy arxiv = copy(
            SourceType.ARXIV_API,
            "c",
            draft("On \\emph{Widgets}: a Study")
                    .arxivId("arXiv:2601.00001v2")
                    .authors(List.of("Ada Example", "Bo Example")));
    private final Copy feed = copy(
            SourceType.FEED,
            "d",
            draft("on widgets a study").organisation("Example Lab").doi("10.1000/77"));

    @BeforeEach
    void start() {
        QuarkusTransaction.begin();
    }

    @AfterEach
    void undoAll() {
        QuarkusTransaction.rollback();
    }

    @Test
    void one_work_from_four_sources_is_one_paper_in_every_order() {
        for (List<Copy> order : orders(List.of(seed, daily, arxiv, feed))) {
            undone(() -> {
                order.forEach(copy -> addPapers.add(List.of(copy), MONDAY));
                assertEquals(1, papers.collectedSince(MONDAY, 9).size());
                PaperView paper = held(seed);
                assertEquals("On \\emph{Widgets}: a Study", paper.title());
                assertEquals(List.of("Ada Example", "Bo Example"), paper.authors());
                assertEquals(2, paper.authorCount());
                assertEquals("Example Lab", paper.organisation());
                assertEquals("10.1000/77", paper.doi());
                assertEquals(7, paper.upvotes());
                assertNull(paper.comments());
            });
        }
    }

    @Test
    void one_batch_brings_the_same_as_one_copy_at_a_time() {
        Addition addition = addPapers.add(List.of(seed, daily, arxiv, feed), MONDAY);
        assertEquals(1, addition.added());
        assertEquals(0, addition.updated());
        assertEquals("On \\emph{Widgets}: a Study", held(seed).title());
    }

    @Test
    void the_same_again_changes_nothing_and_is_known() {
        long id = id(addPapers.add(List.of(seed), MONDAY).verdicts().get(0));
        Addition again = addPapers.add(List.of(seed), TUESDAY);
        assertEquals(List.of(new Verdict.Known(id)), again.verdicts());
        assertEquals(0, again.added() + again.updated());
    }

    @Test
    void an_update_is_not_a_new_paper() {
        addPapers.add(List.of(daily), MONDAY);
        Addition later = addPapers.add(List.of(arxiv), TUESDAY);
        assertEquals(0, later.added());
        assertEquals(1, later.updated());
        assertEquals(MONDAY, held(daily).collectedAt());
    }

    @Test
    void the_newest_count_holds_and_silence_does_not_erase_it() {
        addPapers.add(List.of(daily), MONDAY);
        addPapers.add(
                List.of(copy(
                        SourceType.HF_DAILY, "b", draft("On widgets, a study").upvotes(30))),
                TUESDAY);
        addPapers.add(List.of(copy(SourceType.ARXIV_API, "c", draft("On widgets, a study"))), TUESDAY.plusSeconds(1));
        assertEquals(30, held(arxiv).upvotes());
    }

    @Test
    void a_title_shared_by_two_arxiv_ids_stays_two_papers() {
        Copy one = copy(SourceType.ARXIV_API, "1", draft("Editorial").arxivId("2601.00001"));
        Copy two = copy(SourceType.ARXIV_API, "2", draft("Editorial").arxivId("2601.00002"));
        assertEquals(2, addPapers.add(List.of(one, two), MONDAY).added());
    }

    @Test
    void a_title_shared_by_two_dois_stays_two_papers() {
        Copy one = copy(SourceType.FEED, "1", draft("Editorial").doi("10.1000/1"));
        Copy two = copy(SourceType.FEED, "2", draft("Editorial").doi("10.1000/2"));
        assertEquals(2, addPapers.add(List.of(one, two), MONDAY).added());
    }

    @Test
    void a_title_alone_belongs_to_the_same_of_two_namesakes_in_every_order() {
        Copy one = copy(SourceType.ARXIV_API, "1", draft("Editorial").arxivId("2601.00001"));
        Copy two = copy(SourceType.ARXIV_API, "2", draft("Editorial").arxivId("2601.00002"));
        Copy bare = copy(SourceType.FEED, "3", draft("editorial").organisation("Example Press"));
        for (List<Copy> order : orders(List.of(one, two, bare))) {
            undone(() -> {
                order.forEach(copy -> addPapers.add(List.of(copy), MONDAY));
                assertEquals(2, papers.collectedSince(MONDAY, 9).size());
                assertEquals("Example Press", held(one).organisation());
                assertNull(held(two).organisation());
            });
        }
    }

    @Test
    void a_third_copy_joins_two_papers_and_the_lower_id_lives() {
        Copy preprint = copy(SourceType.ARXIV_API, "1", draft("Preprint").arxivId("2601.00001"));
        Copy article = copy(SourceType.FEED, "2", draft("Article").doi("10.1000/1"));
        Copy both =
                copy(SourceType.UPLOAD, "3", draft("Both").arxivId("2601.00001").doi("10.1000/1"));
        long first = id(addPapers.add(List.of(article), MONDAY).verdicts().get(0));
        long second = id(addPapers.add(List.of(preprint), TUESDAY).verdicts().get(0));
        assertNotEquals(first, second);
        assertEquals(first, id(addPapers.add(List.of(both), TUESDAY).verdicts().get(0)));
        assertEquals(Map.of(second, first), papers.became(Set.of(first, second)));
        PaperView paper = papers.byIds(Set.of(second)).get(second);
        assertEquals(first, paper.id());
        assertEquals("Preprint", paper.title());
        assertEquals(MONDAY, paper.collectedAt());
    }

    @Test
    void an_alias_of_an_alias_leads_to_the_living_paper() {
        List<Long> ids = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Copy copy = copy(SourceType.ARXIV_API, "" + i, draft("Part " + i).arxivId("2601.0000" + i));
            ids.add(id(addPapers.add(List.of(copy), MONDAY).verdicts().get(0)));
        }
        addPapers.add(
                List.of(copy(
                        SourceType.FEED,
                        "x",
                        draft("Part two").arxivId("2601.00003").doi("10.1000/1"))),
                MONDAY);
        addPapers.add(
                List.of(copy(
                        SourceType.FEED,
                        "y",
                        draft("Part II").arxivId("2601.00002").doi("10.1000/1"))),
                MONDAY);
        addPapers.add(
                List.of(copy(
                        SourceType.FEED,
                        "z",
                        draft("Part I").arxivId("2601.00001").doi("10.1000/1"))),
                MONDAY);
        assertEquals(Map.of(ids.get(1), ids.get(0), ids.get(2), ids.get(0)), papers.became(ids));
    }

    @Test
    void ten_thousand_copies_go_in_at_once() {
        List<Copy> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(copy(SourceType.UPLOAD, "many" + i, draft("Study number " + i / 2)));
        }
        Addition addition = addPapers.add(many, MONDAY);
        assertEquals(5_000, addition.added());
        assertEquals(
                5_000,
                addition.verdicts().stream()
                        .filter(Verdict.Added.class::isInstance)
                        .count());
    }

    @Test
    void a_day_holds_what_was_published_and_what_was_collected_on_it() {
        LocalDate day = LocalDate.of(2031, 3, 9);
        Instant evening = Instant.parse("2031-03-09T23:59:59Z");
        addPapers.add(
                List.of(copy(SourceType.FEED, "p", draft("Published").publishedOn(day))), evening.plusSeconds(86400));
        addPapers.add(List.of(copy(SourceType.FEED, "c", draft("Collected"))), evening);
        addPapers.add(List.of(copy(SourceType.FEED, "n", draft("Next day"))), evening.plusSeconds(1));
        assertEquals(
                Set.of("Published", "Collected"),
                papers.ofDay(day, 10).stream().map(PaperView::title).collect(Collectors.toSet()));
        assertEquals(day.plusDays(1), papers.dayAfter(day).orElseThrow());
        assertEquals(day, papers.dayBefore(day.plusDays(1)).orElseThrow());
    }

    private static void undone(Runnable steps) {
        steps.run();
        QuarkusTransaction.rollback();
        QuarkusTransaction.begin();
    }

    private static List<List<Copy>> orders(List<Copy> copies) {
        if (copies.isEmpty()) {
            return List.of(List.of());
        }
        return copies.stream()
                .flatMap(first -> orders(
                                copies.stream().filter(copy -> copy != first).toList())
                        .stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList();
    }

    private PaperView held(Copy copy) {
        long id = id(addPapers.add(List.of(copy), MONDAY).verdicts().get(0));
        return papers.byIds(List.of(id)).values().iterator().next();
    }

    private static long id(Verdict verdict) {
        return verdict.paper();
    }

    private static Draft draft(String title) {
        return new Draft(title, "What it is about.");
    }

    private static Copy copy(SourceType type, String key, Draft draft) {
        return new Copy(new Origin(type, "test", key), draft.facts());
    }
}
