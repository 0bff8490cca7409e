package org.offprint.interest;

/**
 * Which characters are taken for the minus of an exclusion: {@code -} itself, and directly before a word also the dashes
 * and the minus sign that phones and word processors write in its place (Unicode's general category Pd, as far as
 * keyboards have them, and U+2212).
 */
final class Minus {

    private static final String DASHES = "‐‑‒–—―−﹣－";

    private Minus() {}

    /** Whether a minus stands here, where one would count; {@code end} is where the line ends. */
    static boolean at(String line, int at, int end) {
        return at < end && (line.charAt(at) == '-' || dashBeforeWord(line, at, end));
    }

    private static boolean dashBeforeWord(String line, int at, int end) {
        return DASHES.indexOf(line.charAt(at)) >= 0 && at + 1 < end && !Typing.blank(line.charAt(at + 1));
    }
}
