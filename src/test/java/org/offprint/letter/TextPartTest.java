package org.offprint.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextPartTest {

    @Test
    void longLinesAreFoldedAtBlanks() {
        String tidy = TextPart.tidy("word ".repeat(40) + "\nshort");

        assertEquals(40, tidy.split("word", -1).length - 1);
        assertTrue(tidy.lines().allMatch(line -> line.length() <= 78 && line.equals(line.strip())), tidy);
        assertTrue(tidy.endsWith("\nshort\n"), tidy);
    }

    @Test
    void anAddressStaysWhole() {
        String address = "https://example.org/" + "a".repeat(120);

        assertTrue(TextPart.tidy("Read this: " + address + " now").contains("\n" + address + "\nnow\n"));
    }

    @Test
    void dollarsAndBackslashesStay() {
        String text = "costs $1 of \\alpha ".repeat(10).strip();

        assertEquals(text, TextPart.tidy(text).strip().replace('\n', ' '));
    }

    @Test
    void blankLinesDoNotPileUp() {
        assertEquals("a\n\nb\n", TextPart.tidy("\n\na\n\n \n\nb\n\n"));
    }
}
