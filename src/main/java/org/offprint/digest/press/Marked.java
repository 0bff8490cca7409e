package org.offprint.digest.press;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.offprint.digest.card.Excerpt;
import org.offprint.match.Span;
import org.offprint.tex.Readable;

/** What one reader looked for in one text of a paper, as it is shown; nothing when none of it is. */
final class Marked {

    private long[] spans = new long[4];
    private int size;
    private int[] merged = new int[0];

    /**
     * @param marks of expressions, each a list; in any order
     * @param field the others are passed over
     */
    static Marked of(List<List<Span>> marks, Span.Field field, Readable read) {
        Marked marked = new Marked();
        for (List<Span> some : marks) {
            for (Span span : some) {
                if (span.field() == field) {
                    marked.add(read.start(span.start()), read.end(span.end()));
                }
            }
        }
        marked.merge();
        return marked;
    }

    /** What of a hit is not shown at all is left out. */
    private void add(int start, int end) {
        if (end > start) {
            spans = size == spans.length ? Arrays.copyOf(spans, size * 2) : spans;
            spans[size++] = (long) start << Integer.SIZE | end;
        }
    }

    /** Those that overlap or touch look like one. */
    private void merge() {
        Arrays.sort(spans, 0, size);
        merged = new int[2 * size];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            if (filled > 0 && start(i) <= merged[filled - 1]) {
                merged[filled - 1] = Math.max(merged[filled - 1], end(i));
            } else {
                merged[filled++] = start(i);
                merged[filled++] = end(i);
            }
        }
        merged = Arrays.copyOf(merged, filled);
    }

    private int start(int i) {
        return (int) (spans[i] >>> Integer.SIZE);
    }

    private int end(int i) {
        return (int) spans[i];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether one lies in it. */
    boolean isIn(Excerpt.Range range) {
        for (int i = 0; i < size; i++) {
            if (range.holds(start(i), end(i))) {
                return true;
            }
        }
        return false;
    }

    /** Each by itself, in order. */
    List<Span> spans(Span.Field field) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Span(field, start(i), end(i)))
                .toList();
    }

    /** Beginnings and ends in turn, none overlapping another. */
    int[] merged() {
        return merged;
    }
}
