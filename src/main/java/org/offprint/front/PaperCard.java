package org.offprint.front;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.match.Span;
import org.offprint.match.text.PaperText;
import org.offprint.paper.PaperView;
import org.offprint.tex.Readable;

/**
 * A paper in a list.
 *
 * @param known who, where, when and how much talked about, as far as known
 */
record PaperCard(long id, List<Piece> title, List<Piece> excerpt, List<String> known) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int NAMES = 3;

    static PaperCard of(Found.Hit hit) {
        PaperView paper = hit.paper();
        PaperText text = PaperText.of(paper, hit.spans());
        return new PaperCard(
                paper.id(),
                Piece.of(text.title(), text.spans(), Span.Field.TITLE),
                Excerpt.of(text.abstractText(), text.spans()),
                known(paper));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static List<String> known(PaperView paper) {
        List<String> known = new ArrayList<>();
        if (!authors(paper).isEmpty()) {
            known.add(Readable.text(authors(paper)));
        }
        if (paper.organisation() != null) {
            known.add(Readable.text(paper.organisation()));
        }
        if (paper.publishedOn() != null) {
            known.add(day(paper.publishedOn()));
        }
        known.addAll(counts(paper));
        return known;
    }

    /** Upvotes and comments, where known. */
    static List<String> counts(PaperView paper) {
        List<String> counts = new ArrayList<>();
        addCount(counts, paper.upvotes(), "upvote");
        addCount(counts, paper.comments(), "comment");
        return counts;
    }

    private static void addCount(List<String> counts, @Nullable Integer count, String what) {
        if (count != null) {
            counts.add(counted(count, what));
        }
    }

    private static String authors(PaperView paper) {
        if (paper.authors().isEmpty()) {
            return paper.authorCount() == null ? "" : counted(paper.authorCount(), "author");
        }
        List<String> names =
                paper.authors().subList(0, Math.min(NAMES, paper.authors().size()));
        int all = paper.authorCount() == null ? paper.authors().size() : paper.authorCount();
        int more = all - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
