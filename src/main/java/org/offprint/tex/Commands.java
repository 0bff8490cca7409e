package org.offprint.tex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands in running text that stand for one sign: escaped characters, blanks, accents, letters. */
final class Commands {

    private static final String ESCAPED = "%$#&_{}";
    private static final String BLANKS = ",;: ";

    /** Behind the backslash: an accent and its letter, with or without braces; one that is a letter needs them. */
    private static final Pattern ACCENT = Pattern.compile(
            "(?:([`'^~=.\"])\\s?|([urHvdckb])(?=\\{))(?:\\{\\s*\\\\?([A-Za-z])\\s*\\}|\\\\([ij])(?![A-Za-z])|([A-Za-z]))");

    private Commands() {}

    /** What stands instead of the command at a backslash, if it is of these. */
    static Optional<Edit> sign(String text, int at) {
        if (at + 1 >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(at + 1);
        if (ESCAPED.indexOf(c) >= 0) {
            return Optional.of(new Edit(at, at + 2, String.valueOf(c)));
        }
        if (BLANKS.indexOf(c) >= 0) {
            return Optional.of(new Edit(at, at + 2, " "));
        }
        if (c == '-') {
            return Optional.of(new Edit(at, at + 2, ""));
        }
        Optional<Edit> accent = Accents.isAccent(c) ? accent(text, at) : Optional.empty();
        return accent.isPresent() ? accent : letter(text, at);
    }

    private static Optional<Edit> accent(String text, int at) {
        Matcher found = ACCENT.matcher(text).region(at + 1, text.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        char sign = text.charAt(at + 1);
        char letter = text.charAt(first(found));
        return Accents.over(sign, letter).map(composed -> new Edit(at, found.end(), composed));
    }

    private static int first(Matcher found) {
        return found.start(3) >= 0 ? found.start(3) : Math.max(found.start(4), found.start(5));
    }

    /** With the blank, or the empty group, that ends its name. */
    private static Optional<Edit> letter(String text, int at) {
        String name = Names.at(text, at + 1);
        return Symbols.sign(name).map(sign -> {
            int end = at + 1 + name.length();
            boolean blank = Symbols.isLetter(name) && end < text.length() && text.charAt(end) == ' ';
            int behind = blank ? end + 1 : text.startsWith("{}", end) ? end + 2 : end;
            boolean twice = sign.endsWith(".") && text.startsWith(".", end);
            return new Edit(at, twice ? end + 1 : behind, sign);
        });
    }
}
