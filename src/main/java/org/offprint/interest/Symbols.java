package org.offprint.interest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps words with symbols whole, as the tokenizer would cut them: {@code A^2FM} becomes {@code A2FM}, {@code pass@k}
 * {@code passk}, {@code C++} {@code Cplusplus}, {@code C#} {@code Csharp}, {@code A*} {@code Astar}. Takes out
 * characters that nobody sees: accents written apart from their letter, soft hyphens, direction marks.
 */
final class Symbols extends BaseCharFilter {

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036f';

    private static final int LONGEST_RUN = 4;
    private static final int BUFFER = 256;

    private final Reader read;

    Symbols(Reader in) throws IOException {
        super(in);
        read = new StringReader(rewritten(whole(in)));
    }

    /** Most texts are one line of a reader's: the library's way takes a buffer of 16 KB for each. */
    private static String whole(Reader in) throws IOException {
        StringBuilder whole = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            whole.append(buffer, 0, length);
        }
        return whole.toString();
    }

    private String rewritten(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int kept = 0;
        for (int at = 0; at < text.length(); at++) {
            String instead = instead(text, at);
            if (instead != null) {
                out.append(text, kept, at).append(instead);
                kept = at + 1;
                moved(out.length(), instead.length(), kept);
            }
        }
        return kept == 0 ? text : out.append(text, kept, text.length()).toString();
    }

    /** Tells the tokenizer's offsets apart from the text's: all that stands for one symbol ends where the symbol ends. */
    private void moved(int out, int length, int in) {
        for (int back = Math.max(length, 1) - 1; back >= 0; back--) {
            addOffCorrectMap(out - back, in - (out - back));
        }
    }

    private static @Nullable String instead(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '^', '@' -> wordAt(text, at - 1) && wordAt(text, at + 1) ? "" : null;
            case '+' -> endsWord(text, at) ? "plus" : null;
            case '#' -> endsWord(text, at) ? "sharp" : null;
            case '*' -> wordAt(text, at - 1) && !wordAt(text, at - 2) && endsWord(text, at) ? "star" : null;
            default -> unseen(c) ? "" : null;
        };
    }

    private static boolean unseen(char c) {
        return c == SOFT_HYPHEN || c >= FIRST_ACCENT && (c <= LAST_ACCENT || Character.getType(c) == Character.FORMAT);
    }

    /** Whether the symbol, or a short run of plus signs, follows a word and is not followed by one. */
    private static boolean endsWord(String text, int at) {
        int before = at - 1;
        int behind = at + 1;
        while (at - before < LONGEST_RUN && isPlus(text, before)) {
            before--;
        }
        while (behind - at < LONGEST_RUN && isPlus(text, behind)) {
            behind++;
        }
        return wordAt(text, before) && !wordAt(text, behind);
    }

    private static boolean isPlus(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '+';
    }

    private static boolean wordAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        return read.read(buffer, from, length);
    }
}
