package org.offprint.source.arxiv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SearchMarkTest {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    @Test
    void it_is_what_it_was_written_as() {
        for (String written : new String[] {
            "-", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z 2026-01-02T00:00:00Z 400", "- 2026-01-02T00:00:00Z 2000"
        }) {
            assertEquals(written, SearchMark.parse(written).toString());
        }
        for (String strange : new String[] {"", "x", "1 2", "a b c", "2026-01-01T00:00:00Z - x"}) {
            assertEquals("-", SearchMark.parse(strange).toString(), strange);
        }
    }

    @Test
    void the_first_pass_reads_a_week_and_the_next_ones_four_days_before_the_last() {
        assertEquals(
                Instant.parse("2025-12-29T05:00:00Z"), SearchMark.parse(null).floor(NOW));
        assertEquals(
                Instant.parse("2025-12-28T00:00:00Z"),
                SearchMark.parse("2026-01-01T00:00:00Z").floor(NOW));
    }

    @Test
    void a_pass_in_parts_ends_at_what_its_first_part_saw() {
        SearchMark first = SearchMark.parse("2026-01-01T00:00:00Z").goOn(NOW, 2000);
        SearchMark second = SearchMark.parse(first.toString()).finish(Instant.parse("2026-01-03T00:00:00Z"));
        assertEquals(NOW.toString(), second.toString());
        assertEquals(
                "2026-01-01T00:00:00Z",
                SearchMark.parse("2026-01-01T00:00:00Z").finish(null).toString());
    }
}
