package org.offprint.digest.card;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.offprint.match.Span.Field.ABSTRACT;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.match.Span;

class PiecesTest {

    @Test
    void marksAreCutOut() {
        assertEquals("a |[LoRA]| b", shown("a LoRA b", span(2, 6)));
    }

    @Test
    void marksThatOverlapOrTouchLookLikeOne() {
        assertEquals("[one two]| three", shown("one two three", span(0, 3), span(2, 5), span(5, 7)));
    }

    @Test
    void nothingMarkedIsOnePiece() {
        assertEquals("0<delta<1", shown("0<delta<1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Code at https://example.org/a.      | https://example.org/a
            (see https://example.org/a).        | https://example.org/a
            at https://example.org/a_(b).       | https://example.org/a_(b)
            at https://example.org/a?b=c&d#e!   | https://example.org/a?b=c&d#e
            HTTP://EXAMPLE.ORG/A, and           | HTTP://EXAMPLE.ORG/A
            \\url{https://example.org/~x}       | https://example.org/~x
            <https://example.org/x>             | https://example.org/x
            "https://example.org/x"             | https://example.org/x
            at https://example.org/x\\footnote  | https://example.org/x
            """)
    void anAddressIsLinkedWithoutTheSentenceAroundIt(String text, String address) {
        assertEquals(
                List.of(address),
                Pieces.of(text, List.of()).stream()
                        .map(Piece::href)
                        .filter(href -> href != null)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "ftp://example.org/x", "data:text/html;x", "https://", "http://)", "mailto:a@b.c"
    })
    void nothingElseIsLinked(String text) {
        assertEquals(List.of(new Piece(text, false, null)), Pieces.of(text, List.of()));
    }

    @Test
    void aLinkIsNotMarked() {
        List<Piece> pieces = Pieces.of("https://example.org/LoRA.", List.of(span(20, 24)));

        assertEquals(
                List.of(
                        new Piece("https://example.org/LoRA", false, "https://example.org/LoRA"),
                        new Piece(".", false, null)),
                pieces);
    }

    @Test
    void plainTextHasMarksBetweenAsterisksAndAddressesUntouched() {
        assertEquals(
                "a *LoRA* at https://example.org/LoRA",
                Pieces.plain(Pieces.of("a LoRA at https://example.org/LoRA", List.of(span(2, 6), span(30, 34)))));
        assertEquals("*LoRA*", Pieces.plain(Pieces.of("LoRA", List.of(span(0, 4)))));
    }

    private static Span span(int start, int end) {
        return new Span(ABSTRACT, start, end);
    }

    private static String shown(String text, Span... marks) {
        return Pieces.of(text, Arrays.asList(marks)).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining("|"));
    }
}
