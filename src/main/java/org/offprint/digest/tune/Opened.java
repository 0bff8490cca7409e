package org.offprint.digest.tune;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.match.text.PaperText;
import org.offprint.tex.Readable;

/**
 * A paper of somebody's digest, opened by its link.
 *
 * @param reader the reader's id
 * @param title as people read it
 * @param line the expression that brought it, null when none did
 */
record Opened(
        long reader,
        String title,
        List<String> authors,
        List<String> topics,
        @Nullable String line) {

    private static final int MOST_AUTHORS = 30;

    Opened {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }

    /** @param text with the marks of the reader's lines */
    static Opened of(long reader, PaperText text, List<String> authors, @Nullable String line) {
        List<String> names = authors.stream()
                .map(name -> Readable.text(name).replaceAll("[\"“”„‟]", ""))
                .filter(name -> isUnderstood(author(name)))
                .distinct()
                .limit(MOST_AUTHORS)
                .toList();
        return new Opened(reader, text.title(), names, Topics.of(text), line);
    }

    /** What can be chosen, the first one first. */
    List<String> choices(Way way) {
        return way == Way.FOLLOW ? authors : topics;
    }

    /** The ways that have something to choose. */
    List<Way> ways() {
        return Stream.of(Way.values()).filter(way -> !choices(way).isEmpty()).toList();
    }

    /**
     * The change that a choice makes.
     *
     * @param lines the reader's
     */
    Tuning tuning(Way way, String choice, List<String> lines) {
        if (way == Way.FOLLOW) {
            return new Tuning("", author(choice));
        }
        String brought = line;
        if (way == Way.LESS && brought != null) {
            Tuning narrower = new Tuning(brought, brought + " -" + choice);
            if (lines.contains(brought) || lines.contains(narrower.after())) {
                return narrower;
            }
        }
        return new Tuning("", "-" + choice);
    }

    private static String author(String name) {
        return "author:\"" + name + "\"";
    }

    private static boolean isUnderstood(String line) {
        try {
            Expression.parse(line);
            return true;
        } catch (BadExpression e) {
            return false;
        }
    }
}
