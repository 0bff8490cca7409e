package org.offprint.source.arxiv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void commas_part_names_but_not_inside_brackets_or_before_a_suffix() {
        assertEquals(List.of("Ada Example", "Bo Example"), Names.apart("Ada Example, Bo Example"));
        assertEquals(List.of("Ada Example", "Bo Example"), Names.apart("Ada Example (Lab, Town), and Bo Example"));
        assertEquals(List.of("Ada Example, Jr.", "Bo Example"), Names.apart("Ada Example, Jr., Bo Example,"));
        assertEquals(List.of("Ada"), Names.apart("\n Ada ((x)"));
        assertEquals(List.of(), Names.apart(" , ,"));
    }
}
