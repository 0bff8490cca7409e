package org.offprint.match.text;

import java.util.List;
import java.util.stream.Stream;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;
import org.offprint.tex.Readable;

/**
 * A paper's title and abstract as people read them: TeX turned into text. Matching reads the texts as the source gave
 * them; what it found there is moved along. A value.
 *
 * @param spans in {@code title} and {@code abstractText}, in order
 */
public record PaperText(String title, String abstractText, List<Span> spans) {

    public PaperText {
        spans = List.copyOf(spans);
    }

    public static PaperText of(PaperView paper) {
        return of(paper, List.of());
    }

    /** @param spans in {@code paper.title()} and {@code paper.abstractText()}, in any order */
    public static PaperText of(PaperView paper, List<Span> spans) {
        Readable title = Readable.of(paper.title());
        Readable text = Readable.of(paper.abstractText());
        List<Span> moved = Stream.concat(moved(spans, Span.Field.TITLE, title), moved(spans, Span.Field.ABSTRACT, text))
                .toList();
        return new PaperText(title.text(), text.text(), moved);
    }

    /** Where a field is hit. */
    public List<Span> spans(Span.Field field) {
        return spans.stream().filter(span -> span.field() == field).toList();
    }

    /** What of a hit is not shown at all is left out. */
    private static Stream<Span> moved(List<Span> spans, Span.Field field, Readable read) {
        return spans.stream()
                .filter(span -> span.field() == field)
                .sorted()
                .filter(span -> read.end(span.end()) > read.start(span.start()))
                .map(span -> new Span(field, read.start(span.start()), read.end(span.end())));
    }
}
