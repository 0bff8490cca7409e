package org.offprint.digest.tune;

import java.util.List;
import java.util.Optional;
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
 * @param lines the reader's now
 */
record Opened(
        long reader,
        String title,
        List<String> authors,
        List<String> topics,
        @Nullable String line,
        List<String> lines) {

    private static final int MOST_AUTHORS = 30;

    Opened {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        lines = List.copyOf(lines);
    }

    /** @param text with the marks of the reader's lines */
    static Opened of(long reader, PaperText text, List<String> authors, @Nullable String line, List<String> lines) {
        List<String> names = authors.stream()
                .map(name -> Readable.text(name).replaceAll("[\"“”„‟]", ""))
                .filter(name -> isUnderstood(author(name)))
                .distinct()
                .limit(MOST_AUTHORS)
                .toList();
        return new Opened(reader, text.title(), names, Topics.of(text), line, lines);
    }

    /** What can be chosen, the first one first. */
    List<String> choices(Way way) {
        return way == Way.FOLLOW ? authors : topics;
    }

    /** The ways that have something to choose. */
    List<Way> ways() {
        return Stream.of(Way.values()).filter(way -> !choices(way).isEmpty()).toList();
    }

    /** The line that “Less like this” narrows: the one that brought it, or what became of that; empty when it is gone. */
    Optional<String> narrowed() {
        String brought = line;
        return brought == null
                ? Optional.empty()
                : lines.stream().filter(brought::equals).findFirst().or(() -> narrower(brought)
                        .findFirst());
    }

    /** The change that a choice makes. */
    Tuning tuning(Way way, String choice) {
        return switch (way) {
            case FOLLOW -> new Tuning("", author(choice));
            case MUTE -> new Tuning("", "-" + choice);
            case LESS ->
                made(choice)
                        .or(() -> narrowed().map(now -> new Tuning(now, now + " -" + choice)))
                        .orElseGet(() -> new Tuning("", "-" + choice));
        };
    }

    /** The change that this choice made already, wherever in the line it stands by now. */
    private Optional<Tuning> made(String choice) {
        String brought = line;
        if (brought == null) {
            return Optional.empty();
        }
        String part = " -" + choice;
        for (String now : narrower(brought).toList()) {
            int at = (now + " -").indexOf(part + " -", brought.length());
            if (at >= 0) {
                return Optional.of(new Tuning(now.substring(0, at) + now.substring(at + part.length()), now));
            }
        }
        return Optional.empty();
    }

    /** The lines that are this one with further exclusions: nothing else can follow a minus. */
    private Stream<String> narrower(String brought) {
        return lines.stream().filter(now -> now.startsWith(brought + " -"));
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
