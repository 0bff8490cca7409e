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

    /** Where each of the expressions that brought a paper hits it. */
    public static List<List<Span>> marks(Digest.Pick pick, Corpus corpus) {
        List<List<Span>> marks = new ArrayList<>(pick.expressions().size());
        for (int expression : pick.expressions()) {
            marks.add(corpus.marks(expression, pick.paper()));
        }
        return marks;
    }

    /** @param marks see {@link #marks} */
    public static String of(Digest.Pick pick, PaperView paper, Corpus corpus, List<List<Span>> marks) {
        if (pick.expressions().isEmpty()) {
            return trending(paper);
        }
        List<String> parts = new ArrayList<>(marks.size() + 1);
        for (int i = 0; i < marks.size(); i++) {
            List<Span> mine = marks.get(i);
            parts.add(corpus.expression(pick.expressions().get(i))
                    .map(expression -> matched(expression, mine))
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
        for (Span mark : marks) {
            if (mark.field() == field) {
                return true;
            }
        }
        return false;
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
