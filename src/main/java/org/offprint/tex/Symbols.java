package org.offprint.tex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What commands stand for. The signs are in the file {@code symbols.txt} beside this class. */
final class Symbols {

    private static final Map<String, String> SIGNS = read();

    /** They swallow the blank that ends their name, since they are part of a word: {@code \L ojasiewicz}. */
    private static final Set<String> LETTERS =
            Set.of("L", "l", "O", "o", "ss", "AE", "ae", "OE", "oe", "AA", "aa", "i", "j", "dh", "th", "DH", "TH");

    /** They say how their argument looks, or what it is. */
    private static final Set<String> FORMATS =
            words("textit textbf emph texttt textsc textsf textrm textup textsl textnormal"
                    + " text underline mbox hbox url ensuremath mathit mathbf mathrm mathsf mathtt mathcal mathfrak mathscr mathnormal"
                    + " mathop mathrel mathbin bm boldsymbol pmb operatorname underbar");

    /** They say how all behind them looks, to the end of the group. */
    private static final Set<String> SWITCHES = words("em it bf sc tt sl rm sf emph itshape bfseries scshape ttfamily"
            + " slshape rmfamily sffamily tiny small footnotesize normalsize large Large cal displaystyle textstyle");

    /** They are shown as their name. */
    private static final Set<String> FUNCTIONS =
            words("log ln lg exp sin cos tan cot sinh cosh tanh max min sup inf arg"
                    + " argmax argmin det dim deg gcd lim limsup liminf ker Pr poly rank tr diag sign softmax");

    private Symbols() {}

    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    static boolean isLetter(String command) {
        return LETTERS.contains(command);
    }

    static boolean isFormat(String command) {
        return FORMATS.contains(command);
    }

    static boolean isSwitch(String command) {
        return SWITCHES.contains(command);
    }

    static boolean isFunction(String command) {
        return FUNCTIONS.contains(command);
    }

    /** Blackboard bold where it is one letter, else as it is. */
    static String doubleStruck(String text) {
        return text.length() == 1 ? SIGNS.getOrDefault("mathbb-" + text, text) : text;
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(Symbols.class.getResourceAsStream("symbols.txt"));
                Stream<String> lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
