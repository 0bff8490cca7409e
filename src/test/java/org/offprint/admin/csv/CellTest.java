package org.offprint.admin.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-survey", "@SUM(A1)", "\tx", "'quoted", "'=x", "LoRA", "", "a=b"})
    void whatIsWrittenIsReadAgain(String value) {
        String cell = Cell.write(value);
        assertEquals(value, Cell.read(cell));
        assertFalse(cell.matches("(?s)[=+\\-@\t\r].*"), cell);
    }

    @Test
    void anApostropheOfItsOwnStays() {
        assertEquals("'n-gram", Cell.read("'n-gram"));
    }
}
