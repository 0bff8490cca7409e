package org.offprint.front;

import java.util.List;
import org.offprint.match.Span;

/** The part of an abstract that a list shows: its beginning, or from a little before the first hit when that lies behind. */
record Excerpt(int start, int end) {

    private static final int LENGTH = 360;
    private static final int BEFORE = 80;

    static List<Piece> of(String text, List<Span> spans) {
        List<Span> hits = spans.stream()
                .filter(span -> span.field() == Span.Field.ABSTRACT)
                .sorted()
                .toList();
        Excerpt part = around(text, hits.isEmpty() ? 0 : hits.get(0).start());
        String shown = (part.start > 0 ? "… " : "")
                + text.substring(part.start, part.end)
                + (part.end < text.length() ? " …" : "");
        int moved = (part.start > 0 ? 2 : 0) - part.start;
        List<Span> inside = hits.stream()
                .filter(span -> span.start() >= part.start && span.end() <= part.end)
                .map(span -> new Span(Span.Field.ABSTRACT, span.start() + moved, span.end() + moved))
                .toList();
        return Piece.of(shown, inside, Span.Field.ABSTRACT);
    }

    private static Excerpt around(String text, int hit) {
        int start = hit + BEFORE < LENGTH ? 0 : wordStart(text, hit - BEFORE);
        int end = start + LENGTH >= text.length() ? text.length() : wordEnd(text, start + LENGTH, start);
        return new Excerpt(start, end);
    }

    /** The first word that begins at or behind a place. */
    private static int wordStart(String text, int at) {
        int blank = text.indexOf(' ', at);
        return blank < 0 || blank > at + BEFORE / 2 ? whole(text, at) : blank + 1;
    }

    /** The end of the last word before a place. */
    private static int wordEnd(String text, int at, int start) {
        int blank = text.lastIndexOf(' ', at);
        return blank <= start + LENGTH / 2 ? whole(text, at) : blank;
    }

    /** Not between the halves of a pair. */
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
