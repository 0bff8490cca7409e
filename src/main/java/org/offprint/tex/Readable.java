package org.offprint.tex;

import java.util.List;

/**
 * A text as people read it: the TeX in it turned into Unicode text where that can be done, left as it is where it can't,
 * such as a formula with an unknown command. Places in the source can be found in the text, so that what was found in
 * the one is marked in the other. Never escaped: that is the template's work. A value.
 */
public final class Readable {

    private final String text;
    private final List<Edit> edits;

    private Readable(String text, List<Edit> edits) {
        this.text = text;
        this.edits = edits;
    }

    /** @param source one line, TeX or not; a text without TeX is its own */
    public static Readable of(String source) {
        List<Edit> edits = new TextScan(source).edits();
        return edits.isEmpty() ? new Readable(source, edits) : new Readable(rewritten(source, edits), edits);
    }

    /** Only the text of it. */
    public static String text(String source) {
        return of(source).text();
    }

    public String text() {
        return text;
    }

    /**
     * Where in the text that begins which begins at a place in the source.
     *
     * @param start a UTF-16 offset in the source
     */
    public int start(int start) {
        return moved(start, false);
    }

    /**
     * Where in the text that ends which ends at a place in the source; not behind {@link #start} when nothing of it is
     * shown.
     *
     * @param end a UTF-16 offset in the source
     */
    public int end(int end) {
        return moved(end, true);
    }

    /** A place inside of a replaced stretch is its beginning, or its end: it is marked whole. */
    private int moved(int place, boolean end) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.from() >= place) {
                break;
            }
            if (edit.to() > place) {
                return edit.from() + shift + (end ? edit.text().length() : 0);
            }
            shift += edit.shift();
        }
        return place + shift;
    }

    private static String rewritten(String source, List<Edit> edits) {
        StringBuilder text = new StringBuilder(source.length());
        int kept = 0;
        for (Edit edit : edits) {
            text.append(source, kept, edit.from()).append(edit.text());
            kept = edit.to();
        }
        return text.append(source, kept, source.length()).toString();
    }
}
