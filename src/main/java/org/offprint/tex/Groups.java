package org.offprint.tex;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Braces in running text: TeX shows none, but many texts mean theirs. */
final class Groups {

    private static final Pattern SIGNS = Pattern.compile("[-+=,.:/<>*]{1,3}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Za-z0-9-]*");
    private static final Pattern SWITCH = Pattern.compile("\\{\\s*\\\\([A-Za-z]+)\\s*");
    private static final Pattern POWER = Pattern.compile("\\^[0-9]{1,3}(?![0-9.]*[0-9])");

    /** Sources that strip backslashes leave these before a brace; they are no words. */
    private static final Set<String> LOST = Set.of(
            "mathcal",
            "mathbb",
            "mathbf",
            "mathrm",
            "mathsf",
            "mathit",
            "boldsymbol",
            "textbf",
            "textit",
            "texttt",
            "emph");

    private static final Set<String> OPERATORS = Set.of("times", "pm", "leq", "geq", "approx", "cdot", "sim", "to");

    private Groups() {}

    /** The command before a brace whose backslash was lost, empty when there is none. */
    static String lost(String text, int opening) {
        String word = Names.before(text, opening);
        int start = opening - word.length();
        boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
        return LOST.contains(word) && !escaped ? word : "";
    }

    /** Whether a group begins with how it looks. */
    static boolean isSwitched(String text, int opening) {
        Matcher found = SWITCH.matcher(text).region(opening, text.length());
        return found.lookingAt() && Symbols.isSwitch(found.group(1));
    }

    static int behindSwitch(String text, int opening) {
        Matcher found = SWITCH.matcher(text).region(opening, text.length());
        return found.lookingAt() ? found.end() : opening + 1;
    }

    /** Whether its braces are there for TeX only: around a command, around signs, around the first letters of a name. */
    static boolean isInvisible(String text, int opening, int closing) {
        String content = text.substring(opening + 1, Math.min(closing, opening + 40));
        if (content.startsWith("\\")) {
            return Commands.sign(text, opening + 1).isPresent() || Symbols.isFormat(Names.at(content, 1));
        }
        boolean goesOn = closing + 1 < text.length()
                && (Character.isLetter(text.charAt(closing + 1)) || text.charAt(closing + 1) == '(');
        return SIGNS.matcher(content).matches()
                || goesOn && CAPITALS.matcher(content).matches();
    }

    /** What a lost operator in braces stands for. */
    static Optional<String> operator(String content) {
        return OPERATORS.contains(content) ? Symbols.sign(content) : Optional.empty();
    }

    /** Where a script ends that can be meant as one, negative when it can't. */
    static int scriptEnd(String text, int mark, Braces braces) {
        if (mark == 0 || Character.isWhitespace(text.charAt(mark - 1))) {
            return -1;
        }
        if (mark + 1 < text.length() && text.charAt(mark + 1) == '{') {
            int closing = braces.closing(mark + 1);
            return closing < 0 || closing - mark > 40 ? -1 : closing + 1;
        }
        Matcher power = POWER.matcher(text).region(mark, text.length());
        return power.lookingAt() ? power.end() : -1;
    }
}
