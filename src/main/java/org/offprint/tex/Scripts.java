package org.offprint.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Superscripts and subscripts that Unicode has. */
final class Scripts {

    /** Longer ones are hard to read. */
    private static final int LONGEST = 8;

    private static final Map<Character, Character> RAISED = table(
            "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ*′⊤∘",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ*′ᵀ°");

    private static final Map<Character, Character> LOWERED =
            table("0123456789+-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    private Scripts() {}

    static boolean isMark(char c) {
        return c == '^' || c == '_';
    }

    /**
     * @param mark {@code ^} or {@code _}
     * @return empty when Unicode lacks one of the characters, or there are too many
     */
    static Optional<String> of(char mark, String script) {
        Map<Character, Character> table = mark == '^' ? RAISED : LOWERED;
        StringBuilder written = new StringBuilder();
        for (char c : script.replace(" ", "").toCharArray()) {
            Character there = table.get(c);
            if (there == null) {
                return Optional.empty();
            }
            written.append(there);
        }
        return written.isEmpty() || written.length() > LONGEST ? Optional.empty() : Optional.of(written.toString());
    }

    /** As people type it where there is no such character: {@code x_max}, {@code n^(1/2)}. */
    static String typed(char mark, String script) {
        boolean simple = script.codePointCount(0, script.length()) == 1
                || script.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '*' || c == '†');
        return simple ? mark + script : mark + "(" + script + ")";
    }

    private static Map<Character, Character> table(String plain, String there) {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < plain.length(); i++) {
            table.put(plain.charAt(i), there.charAt(i));
        }
        return Map.copyOf(table);
    }
}
