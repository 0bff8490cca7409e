package org.offprint.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title without TeX, case, accents, blanks and punctuation, hashed: the same for two spellings of one title. */
public final class TitleKey {

    /** TeX that only says how letters look. A command that stands for a sign keeps its name: alpha is not beta. */
    private static final Pattern LOOKS = Pattern.compile("\\\\(?:"
            + "text(?:it|bf|tt|sc|sf|rm|md|up|normal)?|emph|em|it|bf|tt|rm|sc|sf|sl|bm|boldsymbol|pmb"
            + "|math(?:it|bf|tt|sf|rm|cal|bb|frak|scr|normal|rel|bin|op)|operatorname\\*?|ensuremath|mbox|hbox"
            + "|underline|xspace|left|right|limits|nolimits|displaystyle|quad|qquad)(?![A-Za-z])");
    /** Accents: a sign or one letter, before a letter or a brace. */
    private static final Pattern ACCENT = Pattern.compile("\\\\(?:[\"'`^~=.]|[cvHukbdrt](?=\\s*\\{))");
    /** C++ and C# are not C. */
    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Written out, as TeX does. */
    private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");

    private TitleKey() {}

    /** The key of a title: 64 hexadecimal digits of SHA-256. */
    public static String of(String title) {
        String plain = plain(title);
        return sha256(plain.isEmpty() ? title : plain);
    }

    static String plain(String title) {
        String untexed = ACCENT.matcher(LOOKS.matcher(title).replaceAll("")).replaceAll("");
        String folded = MARKS.matcher(Normalizer.normalize(untexed, Normalizer.Form.NFKD))
                .replaceAll("");
        String latin = GREEK.matcher(folded).replaceAll(letter -> name(letter.group()));
        return SILENT.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Of GREEK SMALL LETTER PI, the last word. */
    private static String name(String letter) {
        String name = Character.getName(letter.codePointAt(0));
        return name == null ? "" : name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
