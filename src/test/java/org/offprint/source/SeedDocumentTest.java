package org.offprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SeedDocumentTest {

    private static final String HEAD = """
            new

            Get trending papers in your email inbox!

            Subscribe

            Daily Papers

            byAK and the research community

            Nov 24

            """;
    private static final String ABOUT =
            "It is known that this is about something. ".repeat(10).strip();

    @Test
    void title_abstract_and_what_stands_below_them_make_a_paper() {
        SeedBlock block = only(HEAD + "A title\n\n" + ABOUT + "\n\n  • 3 authors\n·\nDec 30, 2024 2");
        assertEquals(new SeedBlock(13, "A title", ABOUT, new SeedAbout(3, null, LocalDate.of(2024, 12, 30), 2)), block);
    }

    @Test
    void a_day_without_a_year_is_the_last_one_not_after_the_page() {
        assertEquals(
                LocalDate.of(2025, 11, 24), about("  • 1 authors\n·\nNov 24").day());
        assertEquals(
                LocalDate.of(2024, 11, 25), about("  • 1 authors\n·\nNov 25").day());
    }

    @Test
    void a_number_behind_the_day_counts_comments() {
        assertEquals(new SeedAbout(2, null, LocalDate.of(2025, 10, 28), 1), about("  • 2 authors\n·\nOct 28 1"));
    }

    @Test
    void an_organisation_can_stand_in_the_place_of_authors() {
        assertEquals(
                new SeedAbout(null, "Tencent", LocalDate.of(2025, 8, 26), 4), about("tencent Tencent\n·\nAug 26 4"));
    }

    @Test
    void a_paper_without_a_date_takes_none_from_its_neighbours() {
        SeedDocument page =
                page(HEAD + "First\n\n" + ABOUT + "\n\nSecond\n\n" + ABOUT + "\n\n  • 1 authors\n·\nJan 23");
        assertEquals(
                List.of("First", "Second"),
                page.blocks().stream().map(SeedBlock::title).toList());
        assertEquals(SeedAbout.UNKNOWN, page.blocks().get(0).about());
        assertEquals(LocalDate.of(2025, 1, 23), page.blocks().get(1).about().day());
    }

    @Test
    void the_compact_layout_glues_the_first_title_to_the_head() {
        SeedDocument page =
                page("Get papers once a day!\nGet papers!\nSubscribeFirst\n" + ABOUT + "\nSecond\n" + ABOUT);
        assertEquals(
                List.of("First", "Second"),
                page.blocks().stream().map(SeedBlock::title).toList());
        assertEquals(List.of(3, 5), page.blocks().stream().map(SeedBlock::line).toList());
    }

    @Test
    void a_broken_block_is_reported_by_file_and_line_and_the_others_go_in() {
        SeedDocument page = page(HEAD
                + String.join(
                        "\n\n",
                        "No abstract",
                        "Good",
                        ABOUT,
                        "Bad date",
                        ABOUT,
                        "  • 2 authors\n·\nFoo 77",
                        ABOUT,
                        "two\nlines",
                        "  • 2 authors\n·\nNov 3",
                        "Also good",
                        ABOUT));
        assertEquals(
                List.of("Good", "Also good"),
                page.blocks().stream().map(SeedBlock::title).toList());
        assertEquals(
                List.of(
                        "page.txt:13: “No abstract” has no abstract.",
                        "page.txt:23: Authors and date of “Bad date” cannot be read.",
                        "page.txt:27: An abstract without a title.",
                        "page.txt:29: These 2 lines are no title, abstract or date.",
                        "page.txt:32: Authors and a date without an abstract above them."),
                page.broken().stream().map(Broken::toString).toList());
    }

    @Test
    void what_is_no_page_is_reported() {
        assertEquals(1, page("").broken().size());
        assertEquals(1, page("<html>".repeat(1000)).broken().size());
    }

    @Test
    void the_documents_hold_as_many_papers_dates_and_counts_as_they_are_known_to() {
        assertEquals(List.of(90, 87, 87, 13), counts("000_70859ac01b601954.txt"));
        assertEquals(List.of(79, 75, 75, 15), counts("001_8421e72efcaf1e54.txt"));
        assertEquals(List.of(81, 0, 0, 0), counts("002_c73ac1fe6ea84ede.txt"));
        assertEquals(List.of(87, 0, 0, 0), counts("003_3955e255b24b11bc.txt"));
        assertEquals(List.of(306, 0, 0, 0), counts("004_af0326803906aa25.txt"));
    }

    @Test
    void a_date_is_not_given_to_the_wrong_paper() {
        SeedDocument page = page(SeedFetch.text("000_70859ac01b601954.txt"));
        SeedAbout survey = page.blocks().stream()
                .filter(block -> block.title()
                        .equals("Parameter-Efficient Fine-Tuning for Large Models: A Comprehensive Survey"))
                .findFirst()
                .orElseThrow()
                .about();
        assertEquals(LocalDate.of(2024, 3, 21), survey.day());
        assertEquals(3, survey.comments());
    }

    private static List<Integer> counts(String document) {
        SeedDocument page = page(SeedFetch.text(document));
        assertTrue(page.broken().isEmpty(), () -> page.broken().toString());
        return List.of(
                page.blocks().size(),
                (int) page.blocks().stream()
                        .filter(block -> block.about() != SeedAbout.UNKNOWN)
                        .count(),
                known(page, SeedAbout::day),
                known(page, SeedAbout::comments));
    }

    private static int known(SeedDocument page, Function<SeedAbout, Object> field) {
        return (int) page.blocks().stream()
                .map(block -> field.apply(block.about()))
                .filter(Objects::nonNull)
                .count();
    }

    private static SeedAbout about(String lines) {
        return only(HEAD + "A title\n\n" + ABOUT + "\n\n" + lines).about();
    }

    private static SeedBlock only(String text) {
        SeedDocument page = page(text);
        assertEquals(List.of(), page.broken());
        assertEquals(1, page.blocks().size());
        return page.blocks().get(0);
    }

    private static SeedDocument page(String text) {
        return SeedDocument.parse("page.txt", text, Year.of(2025));
    }
}
