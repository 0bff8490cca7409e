package org.offprint.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.match.Span;

class ExcerptTest {

    private static final String LONG = "some words ".repeat(100).strip();

    @Test
    void a_short_text_stays_whole() {
        assertEquals(List.of(new Piece("Short.", false)), Excerpt.of("Short.", List.of()));
    }

    @Test
    void a_long_text_ends_behind_a_word() {
        String shown = text(Excerpt.of(LONG, List.of()));
        assertTrue(shown.endsWith("words …") || shown.endsWith("some …"), shown);
        assertTrue(shown.length() < 370, shown);
    }

    @Test
    void a_hit_far_behind_is_shown_and_marked() {
        String text = LONG + " needle " + LONG;
        int at = text.indexOf("needle");
        List<Piece> pieces = Excerpt.of(text, List.of(new Span(Span.Field.ABSTRACT, at, at + 6)));
        assertEquals(
                List.of(new Piece("needle", true)),
                pieces.stream().filter(Piece::hit).toList());
        assertTrue(text(pieces).startsWith("… "), text(pieces));
    }

    @Test
    void every_place_of_a_hit_is_survived() {
        String text = "𝔘𝔫𝔦𝔠𝔬𝔡𝔢".repeat(60);
        for (int at = 0; at + 2 <= text.length(); at += 2) {
            List<Piece> pieces = Excerpt.of(text, List.of(new Span(Span.Field.ABSTRACT, at, at + 2)));
            assertEquals(
                    text(pieces)
                            .codePoints()
                            .filter(c -> c >= 0xD800 && c < 0xE000)
                            .count(),
                    0);
        }
    }

    @Test
    void pieces_put_together_are_the_text() {
        List<Span> spans = List.of(
                new Span(Span.Field.TITLE, 2, 5),
                new Span(Span.Field.TITLE, 4, 7),
                new Span(Span.Field.ABSTRACT, 0, 9));
        List<Piece> pieces = Piece.of("0123456789", spans, Span.Field.TITLE);
        assertEquals("0123456789", text(pieces));
        assertEquals(
                List.of("234", "56"),
                pieces.stream().filter(Piece::hit).map(Piece::text).toList());
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
