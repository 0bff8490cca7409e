package org.offprint.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.setting.WholeNumber.AtLeastOne;

class WholeNumberTest {

    @Test
    void both_bounds_belong_to_it() {
        assertEquals(1, WholeNumber.between(1, 3, "1"));
        assertEquals(3, WholeNumber.between(1, 3, " 3 "));
        assertEquals(Integer.MAX_VALUE, new AtLeastOne().convert("2147483647"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "", "2.5", "many", "99999999999"})
    void anything_else_is_refused_with_the_bounds(String value) {
        assertEquals(
                "It must be a whole number, 1 to 3.",
                assertThrows(IllegalArgumentException.class, () -> WholeNumber.between(1, 3, value))
                        .getMessage());
    }

    @Test
    void an_open_end_is_said_as_such() {
        assertEquals(
                "It must be a whole number, 1 or more.",
                assertThrows(IllegalArgumentException.class, () -> new AtLeastOne().convert("0"))
                        .getMessage());
    }
}
