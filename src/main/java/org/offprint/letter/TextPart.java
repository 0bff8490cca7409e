package org.offprint.letter;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text part of a mail as people read it: lines of a readable length, never two blank ones. */
public final class TextPart {

    private static final Pattern LINE = Pattern.compile("(?m)^.{79,}$");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");
    /** Up to 78 characters that end before a blank, or more of them without one, as an address has. */
    private static final Pattern STRETCH = Pattern.compile("(?:.{1,78}(?=\\s|$)|\\S{79,})\\s*");

    private TextPart() {}

    public static String tidy(String rendered) {
        String wrapped = LINE.matcher(rendered).replaceAll(TextPart::wrapped);
        return BLANK_LINES.matcher(wrapped).replaceAll("\n\n").strip() + "\n";
    }

    private static String wrapped(MatchResult line) {
        String lines = STRETCH.matcher(line.group())
                .replaceAll(stretch -> Matcher.quoteReplacement(stretch.group().strip() + "\n"));
        return Matcher.quoteReplacement(lines.stripTrailing());
    }
}
