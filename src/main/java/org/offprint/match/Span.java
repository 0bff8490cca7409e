package org.offprint.match;

/**
 * A marked stretch of a paper's text.
 *
 * @param field where it stands
 * @param start its first UTF-16 unit in {@code PaperView.title()} or {@code PaperView.abstractText()}
 * @param end behind its last one
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {

    /** The texts that are marked. */
    public enum Field {
        TITLE,
        ABSTRACT
    }

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span has a start and a later end");
        }
    }

    @Override
    public int compareTo(Span other) {
        int byField = field.compareTo(other.field);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
