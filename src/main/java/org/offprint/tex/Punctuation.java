package org.offprint.tex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotes, dashes and ties of running text. Goes along with one pass through it. */
final class Punctuation {

    private static final Pattern SINGLE = Pattern.compile("`([^`'\"]{1,80})'(?![\\w'])");
    private static final Pattern TIED = Pattern.compile("[\\p{L}\\p{N}(\\[$\\\\]");

    private final String in;
    private final boolean closed;
    private int open;
    private int single = -1;

    Punctuation(String in) {
        this.in = in;
        this.closed = in.indexOf("``") >= 0 && Math.max(in.lastIndexOf("''"), in.lastIndexOf('"')) > in.indexOf("``");
    }

    /** What stands instead of the sign at a place, if anything. */
    Optional<Edit> edit(int at) {
        return switch (in.charAt(at)) {
            case '`' -> opening(at);
            case '-' -> dash(at);
            case '~' -> isTie(at) ? Optional.of(new Edit(at, at + 1, " ")) : Optional.empty();
            default -> closing(at);
        };
    }

    /** Where to go on when nothing stands instead: a run of the same sign belongs together. */
    int end(int at) {
        int end = at + 1;
        while (end < in.length() && in.charAt(end) == in.charAt(at)) {
            end++;
        }
        return end;
    }

    private Optional<Edit> opening(int at) {
        if (closed && run(at) == 2) {
            open++;
            return Optional.of(new Edit(at, at + 2, "“"));
        }
        Matcher found = SINGLE.matcher(in).region(at, in.length());
        if (run(at) == 1 && found.lookingAt()) {
            single = found.end() - 1;
            return Optional.of(new Edit(at, at + 1, "‘"));
        }
        return Optional.empty();
    }

    private Optional<Edit> closing(int at) {
        if (at == single) {
            return Optional.of(new Edit(at, at + 1, "’"));
        }
        int size = in.startsWith("''", at) ? 2 : in.charAt(at) == '"' ? 1 : 0;
        boolean ends = size > 0 && open > 0 && at > 0 && !Character.isWhitespace(in.charAt(at - 1));
        if (ends) {
            open--;
        }
        return ends ? Optional.of(new Edit(at, at + size, "”")) : Optional.empty();
    }

    private Optional<Edit> dash(int at) {
        int size = run(at);
        char before = at == 0 ? ' ' : in.charAt(at - 1);
        char behind = at + size < in.length() ? in.charAt(at + size) : ' ';
        boolean option = before == ' ' && Character.isLetterOrDigit(behind);
        boolean drawn = "<!>|+".indexOf(before) >= 0 || "<>|+".indexOf(behind) >= 0;
        return size < 2 || size > 3 || option || drawn
                ? Optional.empty()
                : Optional.of(new Edit(at, at + size, size == 2 ? "–" : "—"));
    }

    /** Between two things that are to stay on one line; "1M~60M" means from and to. */
    private boolean isTie(int at) {
        if (at == 0
                || at + 1 >= in.length()
                || !TIED.matcher(in.substring(at + 1, at + 2)).matches()) {
            return false;
        }
        String word = word(at);
        boolean amount = word.chars().anyMatch(Character::isDigit);
        return word.length() > 1 && !(amount && Character.isDigit(in.charAt(at + 1)));
    }

    /** The letters, digits and full stops before a place. */
    private String word(int end) {
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(in.charAt(start - 1)) || ".)%,".indexOf(in.charAt(start - 1)) >= 0)) {
            start--;
        }
        return in.substring(start, end);
    }

    private int run(int at) {
        return end(at) - at;
    }
}
