package org.offprint.interest;

import org.jspecify.annotations.Nullable;

/** What may be typed at all, before it is understood. */
final class Typing {

    private Typing() {}

    /** Refuses a line that is too long, or holds what a text does not. */
    static void check(String line, int end) {
        int length = line.codePointCount(0, end);
        if (length > Expression.LONGEST) {
            throw bad(
                    line,
                    line.offsetByCodePoints(0, Expression.LONGEST),
                    "A line has at most " + Expression.LONGEST + " characters, this one " + length + ".",
                    "Make it shorter, or write two lines.");
        }
        for (int at = 0; at < end; at += Character.charCount(line.codePointAt(at))) {
            String what = forbidden(line.codePointAt(at));
            if (what != null) {
                throw bad(line, at, "There is " + what + ".", "Type the line again instead of pasting it.");
            }
        }
    }

    private static @Nullable String forbidden(int c) {
        if (c == '\n' || c == '\r') {
            return "a line break";
        }
        if (Character.getType(c) == Character.CONTROL && c != '\t') {
            return "a control character";
        }
        if (Character.getType(c) == Character.SURROGATE) {
            return "half a character";
        }
        boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return turnsDirection ? "an invisible mark that turns the writing direction" : null;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Without blanks around it, and one for each run of them. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (!blank(text.charAt(at))) {
                folded.append(text.charAt(at));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    static BadExpression bad(String line, int at, String reason, String remedy) {
        return new BadExpression(line, line.codePointCount(0, at) + 1, reason, remedy);
    }
}
