package org.offprint.front;

import java.util.ArrayList;
import java.util.List;
import org.offprint.match.Span;

/** A stretch of text, marked or not. */
record Piece(String text, boolean hit) {

    /** A text cut at the spans of its field. Spans that overlap count as one. */
    static List<Piece> of(String text, List<Span> spans, Span.Field field) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span :
                spans.stream().filter(each -> each.field() == field).sorted().toList()) {
            int start = Math.min(Math.max(span.start(), at), text.length());
            int end = Math.min(span.end(), text.length());
            if (end > start) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, hit));
        }
    }
}
