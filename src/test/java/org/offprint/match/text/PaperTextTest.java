package org.offprint.match.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.digest.SomePaper;
import org.offprint.interest.Expression;
import org.offprint.match.Matcher;
import org.offprint.match.Matchers;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

class PaperTextTest {

    private static final PaperView PAPER = SomePaper.called(1, "$\\textit{Trans-LoRA}$ by the Nystr\\\"om method")
            .about("We cut {\\em LoRA} by 90\\%. ``LoRA'' stays.")
            .view();

    @Test
    void whatIsMarkedIsWhatTheMatcherFound() {
        PaperText text = PaperText.of(PAPER, found("LoRA"));

        assertEquals("Trans-LoRA by the Nyström method", text.title());
        assertEquals("We cut LoRA by 90%. “LoRA” stays.", text.abstractText());
        assertEquals(List.of("Trans-LoRA"), marked(text, Span.Field.TITLE, text.title()));
        assertEquals(List.of("LoRA", "LoRA"), marked(text, Span.Field.ABSTRACT, text.abstractText()));
    }

    @Test
    void theNameOfACommandIsNotMarked() {
        assertEquals(List.of(), PaperText.of(PAPER, found("textit + em")).spans(Span.Field.ABSTRACT));
    }

    private static List<Span> found(String expression) {
        Matcher matcher = Matchers.byTrie();
        return matcher.match(Map.of(1, Expression.parse(expression)), List.of(PAPER))
                .spans(1, 0);
    }

    private static List<String> marked(PaperText text, Span.Field field, String shown) {
        return text.spans(field).stream()
                .map(span -> shown.substring(span.start(), span.end()))
                .toList();
    }
}
