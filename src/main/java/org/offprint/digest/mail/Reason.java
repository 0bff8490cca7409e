package org.offprint.digest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.offprint.digest.card.Isolated;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.interest.Expression;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

/** Says in words why a paper is in a digest. */
public final class Reason {

    /** From here on a paper that matched is said to trend as well. */
    private static final double TRENDS = 0.5;

    private Reason() {}

    public static String of(Digest.Pick pick, PaperView paper, Corpus corpus) {
        if (pick.expressions().isEmpty()) {
            return trending(paper);
        }
        List<String> parts = new ArrayList<>();
        for (int id : pick.expressions()) {
            List<Span> marks = corpus.marks(id, pick.paper());
            parts.add(corpus.expression(id)
                    .map(expression -> matched(expression, marks))
                    .orElse("one of your keywords"));
        }
        if (isTalkedAbout(paper) && pick.score().trend() >= TRENDS) {
            parts.add("trending");
        }
        return capital(String.join("; ", parts));
    }

    private static String matched(Expression expression, List<Span> marks) {
        boolean inTitle = has(marks, Span.Field.TITLE);
        boolean inAbstract = has(marks, Span.Field.ABSTRACT);
        if (!inTitle && !inAbstract) {
            return "matches " + quoted(expression);
        }
        String where = inTitle && inAbstract ? "the title and the abstract" : inTitle ? "the title" : "the abstract";
        return quoted(expression) + " in " + where;
    }

    private static boolean has(List<Span> marks, Span.Field field) {
        return marks.stream().anyMatch(mark -> mark.field() == field);
    }

    public static String quoted(Expression expression) {
        String text = expression.text();
        return Isolated.of(text.startsWith("\"") ? text : "“" + text + "”");
    }

    private static String trending(PaperView paper) {
        return isTalkedAbout(paper) ? "Trending" : "New; nobody has counted its votes yet";
    }

    private static boolean isTalkedAbout(PaperView paper) {
        return Stream.of(paper.upvotes(), paper.comments())
                .filter(Objects::nonNull)
                .anyMatch(count -> count > 0);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
