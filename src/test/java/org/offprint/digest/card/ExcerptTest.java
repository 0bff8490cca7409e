package org.offprint.digest.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.offprint.match.Span.Field.ABSTRACT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.match.Span;

class ExcerptTest {

    private static final String LONG =
            "A first sentence which says at great length what the problem is that has been bothering "
                    + "everybody for so many years now. A second one of the same kind, so that both of them together are long "
                    + "enough that no third one is needed here, where space is short. A third with LoRA in it. A fourth.";

    @Test
    void twoSentencesAreShown() {
        String shown = shown(LONG, List.of());

        assertTrue(shown.startsWith("A first"), shown);
        assertTrue(shown.endsWith("space is short."), shown);
    }

    @Test
    void shortOnesAreThree() {
        assertEquals("One. Two! Three?", shown("One. Two! Three? Four. Five.", List.of()));
    }

    @Test
    void theSentenceWithTheMarkIsShownInsteadOfTheLast() {
        Span mark = mark(LONG, "LoRA");

        String shown = shown(LONG, List.of(mark));

        assertTrue(shown.endsWith("years now. … A third with *LoRA* in it."), shown);
    }

    @Test
    void aMarkInTheTitleIsEnough() {
        assertTrue(Pieces.plain(Excerpt.of(LONG, List.of(mark(LONG, "LoRA")), true))
                .endsWith("space is short."));
    }

    @Test
    void abbreviationsAndNumbersEndNoSentence() {
        String text = "We beat Smith et al. On Fig. 2 we show 3.5 points, e.g. BLEU vs. ROUGE. Then J. Doe agrees.";

        assertEquals(
                List.of(
                        "We beat Smith et al. On Fig. 2 we show 3.5 points, e.g. BLEU vs. ROUGE.",
                        "Then J. Doe agrees."),
                Excerpt.sentences(text).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .toList());
    }

    @Test
    void textWithoutAFullStopIsCutAtAWord() {
        String shown = shown("word ".repeat(400), List.of());

        assertTrue(shown.length() <= 702 && shown.endsWith("word …"), shown);
    }

    @Test
    void textWithoutABlankIsCutAnywhereButInsideAPair() {
        assertEquals("論".repeat(700) + " …", shown("論".repeat(1000), List.of()));
        assertEquals("x" + "😀".repeat(349) + " …", shown("x" + "😀".repeat(400), List.of()));
    }

    @Test
    void oddTextIsKept() {
        assertEquals("", shown("", List.of()));
        assertEquals("?!", shown(" ?! ", List.of()));
        assertEquals("no end", shown("no end", List.of()));
    }

    private static String shown(String text, List<Span> marks) {
        return Pieces.plain(Excerpt.of(text, marks, false));
    }

    private static Span mark(String text, String word) {
        int start = text.indexOf(word);
        return new Span(ABSTRACT, start, start + word.length());
    }
}
