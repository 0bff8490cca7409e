package org.offprint.digest.card;

import java.util.List;
import org.offprint.match.Span;
import org.offprint.match.text.PaperText;
import org.offprint.paper.PaperView;

/**
 * A paper as a mail shows it, in either part: the same for every reader, but for what is marked in it.
 *
 * @param title with what the reader looked for marked
 * @param href where the title leads: the paper itself where its address is known, else its page here
 * @param page its page here
 * @param byline who, where, when, how much talked about
 * @param text sentences of the abstract, empty when only titles are wanted
 * @param named whether an author is known by name
 */
public record Face(List<Piece> title, String href, String page, String byline, List<Piece> text, boolean named) {

    /** How much of the abstract is shown. */
    public enum Length {
        NONE,
        SENTENCES,
        ALL
    }

    public Face {
        title = List.copyOf(title);
        text = List.copyOf(text);
    }

    /**
     * @param marks all of them, of both fields, as the matcher found them
     * @param page the paper's page here
     */
    public static Face of(PaperView paper, List<Span> marks, Length length, String page) {
        PaperText shown = PaperText.of(paper, marks);
        List<Span> inTitle = shown.spans(Span.Field.TITLE);
        return new Face(
                Pieces.of(shown.title(), inTitle).stream()
                        .map(piece -> new Piece(piece.text(), piece.marked(), null))
                        .toList(),
                href(paper, page),
                page,
                Byline.of(paper),
                text(shown, length, !inTitle.isEmpty()),
                !paper.authors().isEmpty());
    }

    private static List<Piece> text(PaperText shown, Length length, boolean marked) {
        List<Span> marks = shown.spans(Span.Field.ABSTRACT);
        return switch (length) {
            case NONE -> List.of();
            case SENTENCES -> Excerpt.of(shown.abstractText(), marks, marked);
            case ALL -> Pieces.of(shown.abstractText(), marks);
        };
    }

    /** The paper itself where its address is known, else its page here. */
    public static String href(PaperView paper, String page) {
        if (paper.url() != null) {
            return paper.url().toString();
        }
        return paper.links().stream()
                .map(link -> link.url().toString())
                .findFirst()
                .orElse(page);
    }

    /** Whether its page here says more than where the title leads. */
    public boolean detailed() {
        return !page.equals(href);
    }

    /** The title in the text part. */
    public String plainTitle() {
        return Pieces.plain(title);
    }

    /** The sentences in the text part. */
    public String plainText() {
        return Pieces.plain(text);
    }
}
