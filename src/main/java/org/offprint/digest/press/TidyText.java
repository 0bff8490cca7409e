package org.offprint.digest.press;

import org.offprint.letter.Part;
import org.offprint.letter.TextPart;

/**
 * {@link TextPart#tidy} in one pass, and straight to octets. What is odd, such as a line separator of Unicode, is left to
 * that. For one thread.
 */
final class TidyText {

    private static final int LONGEST = 78;

    private final char[] text;
    private final Page page;
    private boolean odd;
    /** Of all characters of the present line together. */
    private int bits;

    private TidyText(char[] text) {
        this.text = text;
        this.page = new Page(text.length + text.length / 8);
    }

    static Part of(StringBuilder rendered) {
        char[] text = new char[rendered.length()];
        rendered.getChars(0, text.length, text, 0);
        TidyText tidy = new TidyText(text);
        tidy.lines();
        return tidy.odd ? Part.of(TextPart.tidy(rendered.toString())) : Part.of(tidy.page.toBytes());
    }

    private void lines() {
        boolean blank = false;
        int start = 0;
        while (start < text.length && !odd) {
            int end = end(start);
            if (end == start) {
                blank = page.size() > 0;
            } else {
                odd |= isBlank(start, end) || page.size() == 0 && Character.isWhitespace(text[start]);
                if (blank) {
                    newLine();
                }
                blank = false;
                line(start, end);
            }
            start = end + 1;
        }
        odd |= page.size() == 0;
    }

    private int end(int start) {
        int at = start;
        int all = 0;
        boolean carriage = false;
        while (at < text.length && text[at] != '\n') {
            char c = text[at++];
            all |= c;
            carriage |= c == '\r';
        }
        bits = all;
        odd |= carriage || !isAscii() && separates(start, at);
        return at;
    }

    private boolean isAscii() {
        return bits < 0x80;
    }

    /** Whether something ends a line that is none of ASCII. */
    private boolean separates(int start, int end) {
        boolean separates = false;
        for (int at = start; at < end; at++) {
            char c = text[at];
            separates |= c == '\u0085' || c == '\u2028' || c == '\u2029';
        }
        return separates;
    }

    private boolean isBlank(int start, int end) {
        return isBlank(text[start]) && isBlank(text[end - 1])
                || end == text.length && Character.isWhitespace(text[end - 1]);
    }

    private void line(int start, int end) {
        if (end - start <= LONGEST || Character.codePointCount(text, start, end - start) <= LONGEST) {
            copy(start, end);
        } else {
            wrapped(start, end);
        }
        newLine();
    }

    private void wrapped(int start, int end) {
        odd |= isBlank(text[start]);
        for (int at = start; at < end && !odd; ) {
            int to = stretch(at, end);
            if (at > start) {
                newLine();
            }
            stripped(at, to);
            at = to;
            while (at < end && isBlank(text[at])) {
                at++;
            }
        }
    }

    /** As much as there is room for and ends before a blank, else all up to the next one. */
    private int stretch(int start, int end) {
        return isAscii() ? shortStretch(start, end) : stretchOfPoints(start, end);
    }

    private int shortStretch(int start, int end) {
        int most = Math.min(start + LONGEST, end);
        int at = most;
        while (at < end && at > start && !isBlank(text[at])) {
            at--;
        }
        if (at == start) {
            at = most;
            while (at < end && !isBlank(text[at])) {
                at++;
            }
        }
        return at;
    }

    private int stretchOfPoints(int start, int end) {
        int best = start;
        int at = start;
        for (int count = 0; count < LONGEST && at < end; count++) {
            at += Character.charCount(Character.codePointAt(text, at, end));
            best = at == end || isBlank(text[at]) ? at : best;
        }
        while (best == start && at < end && !isBlank(text[at])) {
            at++;
        }
        return best == start ? at : best;
    }

    private void stripped(int start, int end) {
        odd |= Character.isWhitespace(Character.codePointAt(text, start, end))
                || Character.isWhitespace(Character.codePointBefore(text, end, start));
        copy(start, end);
    }

    private void copy(int start, int end) {
        if (isAscii()) {
            page.ascii(text, start, end);
        } else {
            copyPoints(start, end);
        }
    }

    private void copyPoints(int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text[at];
            if (c < 0x80) {
                page.put(c);
            } else {
                int point = Character.codePointAt(text, at, end);
                page.put(point);
                at += Character.charCount(point) - 1;
            }
        }
    }

    private void newLine() {
        page.put('\r');
        page.put('\n');
    }

    /** What {@code \s} is. */
    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
