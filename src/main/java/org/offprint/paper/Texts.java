package org.offprint.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from outside, made safe to store and to show on one line. */
final class Texts {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
    /** Half of a pair, or a mark that turns the direction of what stands around it. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");

    private Texts() {}

    /** One line without control characters; blank folded to single spaces; empty for null. */
    static String line(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String clean = UNWANTED.matcher(text).replaceAll("");
        return BLANK.matcher(clean).replaceAll(" ").strip();
    }
}
