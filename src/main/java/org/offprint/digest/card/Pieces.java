package org.offprint.digest.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offprint.match.Span;

/** Cuts text into {@link Piece}s at marks and web addresses; together they are the text. */
public final class Pieces {

    /** Between stretches, where something was left out. */
    public static final String GAP = " … ";

    private Pieces() {}

    /**
     * @param marks in this text, in any order; those outside of it are cut off
     */
    public static List<Piece> of(String text, List<Span> marks) {
        return of(text, List.of(new Excerpt.Range(0, text.length())), marks);
    }

    /** Stretches of a text, with a sign where something was left out between them. */
    static List<Piece> of(String text, List<Excerpt.Range> ranges, List<Span> marks) {
        List<Addresses.Place> links = Addresses.in(text);
        List<Piece> pieces = new ArrayList<>();
        for (Excerpt.Range range : ranges) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.plain(GAP));
            }
            add(pieces, text, range, marks, links);
        }
        return pieces;
    }

    private static void add(
            List<Piece> pieces, String text, Excerpt.Range range, List<Span> marks, List<Addresses.Place> links) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(range.start(), range.end()));
        marks.forEach(mark -> edges.addAll(List.of(mark.start(), mark.end())));
        links.forEach(link -> edges.addAll(List.of(link.start(), link.end())));
        int from = range.start();
        for (int to : edges.subSet(range.start(), false, range.end(), true)) {
            join(pieces, piece(text, from, to, marks, links));
            from = to;
        }
    }

    /** Marks of two expressions may touch: they look like one. */
    private static void join(List<Piece> pieces, Piece next) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean alike = last != null && last.marked() == next.marked() && Objects.equals(last.href(), next.href());
        if (last != null && alike) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + next.text(), next.marked(), next.href()));
        } else {
            pieces.add(next);
        }
    }

    private static Piece piece(String text, int from, int to, List<Span> marks, List<Addresses.Place> links) {
        String link = link(from, to, links);
        boolean marked = link == null && marks.stream().anyMatch(mark -> mark.start() <= from && to <= mark.end());
        return new Piece(text.substring(from, to), marked, link);
    }

    private static @Nullable String link(int from, int to, List<Addresses.Place> links) {
        return links.stream()
                .filter(link -> link.start() <= from && to <= link.end())
                .map(Addresses.Place::address)
                .findFirst()
                .orElse(null);
    }

    /** As plain text, marks between asterisks. */
    public static String plain(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        boolean marked = false;
        for (Piece piece : pieces) {
            if (piece.marked() != marked && piece.href() == null) {
                text.append('*');
                marked = piece.marked();
            }
            text.append(piece.text());
        }
        return text.append(marked ? "*" : "").toString();
    }
}
