package org.offprint.tex;

/** The names of commands: ASCII letters. */
final class Names {

    private Names() {}

    /** The one that begins at a place, empty when none does. */
    static String at(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The letters that end at a place. */
    static String before(String text, int end) {
        int start = end;
        while (start > 0 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
