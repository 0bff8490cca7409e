package org.offprint.digest.card;

import java.text.Bidi;

/**
 * Text from outside beside words of ours: when it is written from right to left, it is set apart by Unicode's isolates
 * (UAX 9), so that it doesn't turn around what stands beside it, in plain text too.
 */
public final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolated() {}

    public static String of(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                : text;
    }
}
