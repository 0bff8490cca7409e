package org.offprint.digest.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.offprint.digest.SomePaper;

class BylineTest {

    @Test
    void allThatIsKnownIsSaid() {
        assertEquals(
                "Ada, Bo · Tencent · 24 Nov 2025 · 45 upvotes · 1 comment",
                Byline.of(SomePaper.called(1, "A")
                        .by("Ada", "Bo")
                        .from("Tencent")
                        .on("2025-11-24")
                        .counting(45, 1)
                        .view()));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertEquals("collected 4 Jan 2026", Byline.of(SomePaper.called(1, "A").view()));
    }

    @Test
    void withoutNamesTheirNumberIsSaid() {
        assertEquals(
                "12 authors · 24 Nov 2025",
                Byline.of(SomePaper.called(1, "A").byAll(12).on("2025-11-24").view()));
        assertEquals(
                "1 author · 24 Nov 2025",
                Byline.of(SomePaper.called(1, "A").byAll(1).on("2025-11-24").view()));
    }

    @Test
    void manyNamesAreCutShort() {
        assertEquals(
                "A, B, C and 7 others · 24 Nov 2025",
                Byline.of(SomePaper.called(1, "A")
                        .by("A", "B", "C", "D", "E")
                        .byAll(10)
                        .on("2025-11-24")
                        .view()));
    }
}
