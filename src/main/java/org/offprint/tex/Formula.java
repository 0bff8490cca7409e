package org.offprint.tex;

import java.util.Optional;

/** Reads a formula as one line of text. What a person would not type on one line is not read at all. */
final class Formula {

    private static final int DEEPEST = 20;
    private static final String NOT_READ = "&#$%";

    private final String in;
    private int at;
    private int depth;

    private Formula(String in, int at) {
        this.in = in;
        this.at = at;
    }

    /** A text, and where in the source it ends. */
    record Part(String text, int end) {}

    /** A formula without the signs around it. */
    static Optional<String> read(String formula) {
        Formula reading = new Formula(formula, 0);
        try {
            String text = reading.sequence().strip();
            return reading.at < formula.length() || text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** One command of a formula, with its arguments, at the backslash in a text. */
    static Optional<Part> command(String text, int at) {
        Formula reading = new Formula(text, at);
        try {
            StringBuilder out = new StringBuilder();
            reading.at++;
            reading.command(out);
            return Optional.of(new Part(out.toString().strip(), reading.at));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    /** To the end, or to a brace that closes. */
    private String sequence() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable();
        }
        StringBuilder out = new StringBuilder();
        while (at < in.length() && in.charAt(at) != '}') {
            item(in.charAt(at++), out);
        }
        depth--;
        return out.toString();
    }

    private void item(char c, StringBuilder out) throws Unreadable {
        if (NOT_READ.indexOf(c) >= 0) {
            throw new Unreadable();
        }
        switch (c) {
            case '\\' -> command(out);
            case '{' -> out.append(group());
            case '^', '_' -> script(c, out);
            case '~' -> out.append(' ');
            case '\'' -> out.append('′');
            default -> out.append(c);
        }
    }

    /** Behind its opening brace. */
    private String group() throws Unreadable {
        String content = sequence();
        if (at >= in.length()) {
            throw new Unreadable();
        }
        at++;
        return content;
    }

    private void script(char mark, StringBuilder out) throws Unreadable {
        String script = argument().strip();
        out.append(Scripts.of(mark, script).orElseGet(() -> Scripts.typed(mark, script)));
    }

    /** A group, a command or one character. */
    private String argument() throws Unreadable {
        while (at < in.length() && in.charAt(at) == ' ') {
            at++;
        }
        if (at >= in.length() || in.charAt(at) == '}') {
            throw new Unreadable();
        }
        StringBuilder out = new StringBuilder();
        char c = in.charAt(at++);
        if (Character.isHighSurrogate(c) && at < in.length()) {
            return out.append(c).append(in.charAt(at++)).toString();
        }
        item(c, out);
        return out.toString();
    }

    /** Behind its backslash. */
    private void command(StringBuilder out) throws Unreadable {
        if (at >= in.length()) {
            throw new Unreadable();
        }
        String name = Names.at(in, at);
        if (name.isEmpty()) {
            out.append(escaped(in.charAt(at++)));
            return;
        }
        at += name.length();
        if (Symbols.isFunction(name)) {
            word(name, out);
        } else {
            out.append(meaning(name));
        }
    }

    private static String escaped(char c) throws Unreadable {
        return switch (c) {
            case '%', '$', '#', '&', '_', '{', '}' -> String.valueOf(c);
            case '|' -> "‖";
            case ',', ';', ':', ' ', '\\' -> " ";
            case '!' -> "";
            default -> throw new Unreadable();
        };
    }

    private String meaning(String name) throws Unreadable {
        if (Symbols.isFormat(name)) {
            return argument();
        }
        if (Accents.isAccent(name)) {
            return Accents.over(name, argument().strip()).orElseThrow(Unreadable::new);
        }
        return switch (name) {
            case "mathbb" -> Symbols.doubleStruck(argument().strip());
            case "frac", "tfrac", "dfrac" -> tight(argument()) + "/" + tight(argument());
            case "sqrt" -> "√" + tight(argument());
            case "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "middle" -> delimiter();
            case "quad", "qquad" -> " ";
            case "limits", "nolimits", "displaystyle", "textstyle", "xspace", "rm", "bf", "it", "cal" -> "";
            default -> Symbols.sign(name).orElseThrow(Unreadable::new);
        };
    }

    /** A full stop is no delimiter at all. */
    private String delimiter() {
        if (at < in.length() && in.charAt(at) == '.') {
            at++;
        }
        return "";
    }

    /** In brackets unless it is one thing. */
    private static String tight(String text) {
        String inner = text.strip();
        boolean one = inner.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
        return one ? inner : "(" + inner + ")";
    }

    /** A function's name stands apart from what is around it. */
    private void word(String name, StringBuilder out) {
        if (!out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        out.append(name);
        if (at < in.length() && (in.charAt(at) == '\\' || Character.isLetterOrDigit(in.charAt(at)))) {
            out.append(' ');
        }
    }

    /** What this does not know how to write. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }
}
