package org.offprint.tex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Letters with accents, composed by Unicode's own rules. */
final class Accents {

    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'),
            Map.entry('^', '\u0302'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('.', '\u0307'),
            Map.entry('"', '\u0308'),
            Map.entry('u', '\u0306'),
            Map.entry('r', '\u030a'),
            Map.entry('H', '\u030b'),
            Map.entry('v', '\u030c'),
            Map.entry('d', '\u0323'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('b', '\u0331'));

    private static final Map<String, Character> IN_FORMULAS = Map.of(
            "hat", '\u0302',
            "widehat", '\u0302',
            "tilde", '\u0303',
            "widetilde", '\u0303',
            "bar", '\u0304',
            "dot", '\u0307',
            "ddot", '\u0308',
            "check", '\u030c',
            "vec", '\u20d7');

    private Accents() {}

    static boolean isAccent(char sign) {
        return SIGNS.containsKey(sign);
    }

    static boolean isAccent(String command) {
        return IN_FORMULAS.containsKey(command);
    }

    /** A letter under an accent of running text; empty unless Unicode has that letter. */
    static Optional<String> over(char sign, char letter) {
        char plain = letter == '\u0131' ? 'i' : letter == '\u0237' ? 'j' : letter;
        String composed = Normalizer.normalize("" + plain + SIGNS.get(sign), Normalizer.Form.NFC);
        return composed.length() == 1 && Character.isLetter(plain) ? Optional.of(composed) : Optional.empty();
    }

    /** Something under an accent of formulas; empty when it is more than one letter. */
    static Optional<String> over(String command, String text) {
        return text.codePointCount(0, text.length()) == 1
                ? Optional.of(Normalizer.normalize(text + IN_FORMULAS.get(command), Normalizer.Form.NFC))
                : Optional.empty();
    }
}
