package org.offprint.admin.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    private static final List<LocalDate> DAYS = LocalDate.parse("2026-02-27")
            .datesUntil(LocalDate.parse("2026-03-03"))
            .toList();

    @Test
    void the_busiest_day_is_as_high_as_the_drawing_and_little_is_still_seen() {
        Plot plot = Plot.of("Mails sent", DAYS, List.of(0L, 1L, 6_000L, 3_000L));
        assertEquals(List.of("0.0", "2.0", "90.0", "45.0"), heights(plot));
        assertEquals("0.0", plot.bars().get(2).y());
        assertEquals("450.0", plot.bars().get(3).x());
        assertEquals("1 Mar: 6,000", plot.bars().get(2).tip());
        assertEquals("9,001 in 4 days, 6,000 on the busiest.", plot.words());
        assertEquals("27 Feb", plot.first());
        assertEquals("2 Mar", plot.last());
    }

    @Test
    void nothing_is_said_and_not_drawn() {
        Plot plot = Plot.of("Mails sent", DAYS, List.of(0L, 0L, 0L, 0L));
        assertEquals(List.of("0.0", "0.0", "0.0", "0.0"), heights(plot));
        assertEquals("None in 4 days.", plot.words());
    }

    private static List<String> heights(Plot plot) {
        return plot.bars().stream().map(Plot.Bar::height).toList();
    }
}
