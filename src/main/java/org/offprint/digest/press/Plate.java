package org.offprint.digest.press;

import java.util.List;
import org.offprint.digest.card.Byline;
import org.offprint.digest.card.Excerpt;
import org.offprint.digest.card.Excerpt.Range;
import org.offprint.digest.card.Face;
import org.offprint.digest.card.Pieces;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;
import org.offprint.tex.Readable;

/** A paper made ready to be printed for many readers: all of its {@link Face} but the marks. Immutable. */
final class Plate {

    private final PaperView paper;
    private final Readable readTitle;
    private final Readable readText;
    private final Words title;
    private final Words text;
    private final List<Range> sentences;
    private final String byline;
    private final String href;
    private final String page;

    /** @param page the paper's page here */
    Plate(PaperView paper, String page) {
        this.paper = paper;
        this.readTitle = Readable.of(paper.title());
        this.readText = Readable.of(paper.abstractText());
        this.title = new Words(readTitle.text());
        this.text = new Words(readText.text());
        this.sentences = Excerpt.sentences(readText.text());
        this.byline = Byline.of(paper);
        this.href = Face.href(paper, page);
        this.page = page;
    }

    PaperView paper() {
        return paper;
    }

    Words title() {
        return title;
    }

    Words text() {
        return text;
    }

    String byline() {
        return byline;
    }

    String href() {
        return href;
    }

    String page() {
        return page;
    }

    boolean named() {
        return !paper.authors().isEmpty();
    }

    boolean detailed() {
        return !page.equals(href);
    }

    Marked inTitle(List<List<Span>> marks) {
        return Marked.of(marks, Span.Field.TITLE, readTitle);
    }

    Marked inText(List<List<Span>> marks) {
        return Marked.of(marks, Span.Field.ABSTRACT, readText);
    }

    /** What is shown of the abstract, before it is cut. */
    List<Range> shown(Face.Length length, Marked inTitle, Marked inText) {
        return switch (length) {
            case NONE -> List.of();
            case ALL -> text.text().isEmpty() ? List.of() : List.of(text.all());
            case SENTENCES -> Excerpt.ranges(sentences, !inTitle.isEmpty(), inText::isIn);
        };
    }

    /** Of stretches, with what stands between them. */
    static int length(List<Range> ranges) {
        int length = -Pieces.GAP.length();
        for (Range range : ranges) {
            length += range.end() - range.start() + Pieces.GAP.length();
        }
        return length;
    }
}
