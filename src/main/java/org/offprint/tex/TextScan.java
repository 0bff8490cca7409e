package org.offprint.tex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Goes through a text once and finds what reads otherwise. Used once. */
final class TextScan {

    /** A formula, or the amounts of two prices; no formula of one line is longer. */
    private static final int LONGEST_FORMULA = 400;

    private final String in;
    private final Braces braces;
    private final Punctuation punctuation;
    private final List<Edit> edits = new ArrayList<>();
    private final BitSet dropped = new BitSet();
    private int at;

    TextScan(String in) {
        this.in = in;
        this.braces = Braces.of(in);
        this.punctuation = new Punctuation(in);
    }

    /** In order, none reaches into another. */
    List<Edit> edits() {
        while (at < in.length()) {
            step(in.charAt(at));
        }
        return List.copyOf(edits);
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '$' -> formula();
            case '{' -> group();
            case '}' -> {
                if (dropped.get(at)) {
                    replace(at + 1, "");
                } else {
                    at++;
                }
            }
            case '^', '_' -> script(c);
            case '`', '\'', '"', '-', '~' ->
                punctuation
                        .edit(at)
                        .ifPresentOrElse(edit -> replace(edit.to(), edit.text()), () -> at = punctuation.end(at));
            default -> at++;
        }
    }

    private void replace(int to, String text) {
        edits.add(new Edit(at, to, text));
        at = to;
    }

    private void command() {
        Optional<Edit> sign = Commands.sign(in, at);
        if (sign.isPresent()) {
            replace(sign.get().to(), sign.get().text());
            return;
        }
        String name = Names.at(in, at + 1);
        int behind = at + 1 + name.length();
        if (Symbols.isFormat(name) && braces.closing(behind) > behind) {
            open(behind + 1, braces.closing(behind));
        } else if (Symbols.isSwitch(name) && behind < in.length() && in.charAt(behind) == ' ') {
            replace(behind + 1, "");
        } else if (in.startsWith("\\(", at) || in.startsWith("\\[", at)) {
            formula(2, in.indexOf(in.charAt(at + 1) == '(' ? "\\)" : "\\]", at));
        } else {
            Formula.command(in, at)
                    .filter(part -> !name.isEmpty())
                    .ifPresentOrElse(part -> replace(part.end(), part.text()), () -> at = Math.max(behind, at + 1));
        }
    }

    /** Drops what opens a group, and what closes it once that is reached. */
    private void open(int to, int closing) {
        dropped.set(closing);
        replace(to, "");
    }

    /** Prices are no formulas: none begins before a blank, none ends behind one, nor before a digit without a command. */
    private void formula() {
        int size = in.startsWith("$$", at) ? 2 : 1;
        String sign = "$".repeat(size);
        int end = in.indexOf(sign, at + size);
        boolean price = end < 0
                || Character.isWhitespace(in.charAt(at + size))
                || Character.isWhitespace(in.charAt(end - 1))
                || end + size < in.length() && Character.isDigit(in.charAt(end + size)) && in.charAt(at + size) != '\\';
        formula(size, price ? -1 : end);
    }

    /** @param end where the sign stands that ends it, of the same size as the one that begins it */
    private void formula(int size, int end) {
        Optional<String> text =
                end < 0 || end - at > LONGEST_FORMULA ? Optional.empty() : Formula.read(in.substring(at + size, end));
        text.ifPresentOrElse(plain -> replace(end + size, plain), () -> at = Math.max(at + size, end + size));
    }

    private void group() {
        int closing = braces.closing(at);
        if (closing < 0) {
            at++;
            return;
        }
        String command = Groups.lost(in, at);
        if (!command.isEmpty()
                && (edits.isEmpty() || edits.get(edits.size() - 1).to() <= at - command.length())) {
            int opening = at;
            at -= command.length();
            open(opening + 1, closing);
        } else if (Groups.isSwitched(in, at)) {
            open(Groups.behindSwitch(in, at), closing);
        } else if (Groups.isInvisible(in, at, closing)) {
            open(at + 1, closing);
        } else {
            Groups.operator(in.substring(at + 1, closing))
                    .ifPresentOrElse(sign -> replace(closing + 1, sign), () -> at++);
        }
    }

    /** Outside of a formula only what is in braces, and powers. */
    private void script(char mark) {
        int end = Groups.scriptEnd(in, at, braces);
        Optional<String> text = end < 0
                ? Optional.empty()
                : Formula.read(in.substring(at + 1, end)).flatMap(script -> Scripts.of(mark, script));
        text.ifPresentOrElse(written -> replace(end, written), () -> at++);
    }
}
