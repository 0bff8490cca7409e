package org.offprint.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.interest.Interests;
import org.offprint.match.search.Coverage;
import org.offprint.paper.AddPapers;
import org.offprint.paper.Copy;
import org.offprint.paper.Draft;
import org.offprint.paper.Origin;
import org.offprint.paper.SourceType;
import org.offprint.story.Mailbox;
import org.offprint.story.TurnedClock;

/** What a search answers while the index is being made, and what it says then. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class SearchHeldTest {

    @Inject
    AddPapers addPapers;

    @Inject
    SearchPapers searchPapers;

    @Inject
    SearchHeld searchHeld;

    @Inject
    TurnedClock clock;

    @Test
    void the_index_changes_no_answer() {
        for (int i = 0; i < 40; i++) {
            Draft draft = new Draft("Kakapo study " + i, i % 3 == 0 ? "Kakapos at night." : "It is about parrots.")
                    .publishedOn(LocalDate.parse("1975-03-01").plusDays(i % 4))
                    .upvotes(i % 5 == 0 ? null : i * 7 % 11);
            Copy copy = new Copy(new Origin(SourceType.FEED, "test", "kakapo" + i), draft.facts());
            addPapers.add(List.of(copy), clock.instant());
        }
        for (String q : List.of("kakapo", "kakapo + night", "kakapo -night", "title: kakapo stud*")) {
            for (String sort : List.of("trending", "newest")) {
                same(PaperQuery.parse(null, q, sort, null), q);
                same(PaperQuery.parse(null, q, sort, "2"), q);
                same(PaperQuery.parse("1975-03-02", q, sort, null), q);
            }
        }
        same(PaperQuery.parse("1975-03-02", "-kakapo + night", null, null), "-kakapo + night");
        same(PaperQuery.parse("1975-03-02", "–kakapo + night", null, null), "-kakapo + night");
        same(PaperQuery.parse("1975-03-02", null, null, null), "");
    }

    private void same(PaperQuery query, String line) {
        Interests wanted = Interests.parse(List.of(line));
        Found held = searchHeld.search(query, wanted, 40);
        Found indexed = searchPapers.search(query);
        assertFalse(indexed.total() == 0);
        assertEquals(held.total(), indexed.total());
        assertEquals(held.hits(), indexed.hits(), line);
        assertEquals(held.readBack(), indexed.readBack());
        assertEquals(40, held.coverage().percent());
        assertNull(indexed.coverage().percent());
    }

    @Test
    void what_was_not_looked_through_is_told() {
        assertNull(ListPapers.gap(new Coverage(588, 588, null)));
        assertNull(ListPapers.gap(new Coverage(588, 588, 12)), "the index is being made, and all is found without it");
        assertEquals(
                "This looked through 10,000 of 123,456 papers, those that were collected last."
                        + " The index of all is being made, 12 % so far.",
                ListPapers.gap(new Coverage(10_000, 123_456, 12)));
        assertEquals(
                "This looked through 84,000 of 123,456 papers, those that were collected last.",
                ListPapers.gap(new Coverage(84_000, 123_456, null)));
        assertNull(PapersApi.Part.of(new Coverage(588, 588, 12)));
        assertEquals(new PapersApi.Part(10_000, 123_456, 12), PapersApi.Part.of(new Coverage(10_000, 123_456, 12)));
    }
}
