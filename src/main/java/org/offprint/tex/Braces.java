package org.offprint.tex;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Which brace closes which. A brace behind a backslash is none. */
final class Braces {

    private static final int NONE = -1;

    private final int[] closing;

    private Braces(int[] closing) {
        this.closing = closing;
    }

    static Braces of(String text) {
        int[] closing = new int[text.indexOf('{') < 0 ? 0 : text.length()];
        Arrays.fill(closing, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < closing.length; at++) {
            switch (text.charAt(at)) {
                case '\\' -> at++;
                case '{' -> open.push(at);
                case '}' -> {
                    if (!open.isEmpty()) {
                        closing[open.pop()] = at;
                    }
                }
                default -> {}
            }
        }
        return new Braces(closing);
    }

    /** Where the brace that opens at a place closes, or a negative number when none opens there or it is never closed. */
    int closing(int opening) {
        return opening < closing.length ? closing[opening] : NONE;
    }
}
