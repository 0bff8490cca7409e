package org.offprint.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.offprint.match.text.PaperText;
import org.offprint.paper.PaperView;
import org.offprint.paper.Provenance;
import org.offprint.tex.Readable;

/**
 * The page of one paper.
 *
 * @param title as people read it
 * @param text its abstract, with the web addresses in it
 * @param who authors or their number, and organisation; lines, may be empty
 * @param when its day and when it was collected, and its counts
 * @param origins where it came from
 * @param keywords that bring papers like it
 */
@CheckedTemplate(basePath = "front")
record PaperSheet(
        PaperView paper,
        String title,
        List<Linked> text,
        List<String> who,
        List<String> when,
        List<String> origins,
        List<String> keywords)
        implements TemplateInstance {

    static PaperSheet of(PaperView paper, List<Provenance> provenance, List<String> keywords) {
        List<String> origins =
                provenance.stream().map(PaperSheet::words).distinct().toList();
        PaperText shown = PaperText.of(paper);
        List<Linked> text = Linked.of(shown.abstractText());
        return new PaperSheet(paper, shown.title(), text, who(paper), when(paper), origins, keywords);
    }

    private static List<String> who(PaperView paper) {
        List<String> who = new ArrayList<>();
        if (!paper.authors().isEmpty()) {
            Integer count = paper.authorCount();
            int more = count == null ? 0 : count - paper.authors().size();
            who.add(Readable.text(String.join(", ", paper.authors())) + (more > 0 ? " and " + more + " more" : ""));
        } else if (paper.authorCount() != null) {
            who.add(paper.authorCount() == 1 ? "1 author" : paper.authorCount() + " authors");
        }
        if (paper.organisation() != null) {
            who.add(Readable.text(paper.organisation()));
        }
        return who;
    }

    private static List<String> when(PaperView paper) {
        List<String> when = new ArrayList<>();
        if (paper.publishedOn() != null) {
            when.add("Published " + PaperCard.day(paper.publishedOn()));
        }
        when.add("Collected " + PaperCard.day(LocalDate.ofInstant(paper.collectedAt(), ZoneOffset.UTC)));
        when.addAll(PaperCard.counts(paper));
        return when;
    }

    private static String words(Provenance copy) {
        String first = PaperCard.day(LocalDate.ofInstant(copy.collectedAt(), ZoneOffset.UTC));
        String last = PaperCard.day(LocalDate.ofInstant(copy.fetchedAt(), ZoneOffset.UTC));
        String source = copy.source().equals(copy.type().code())
                ? copy.source()
                : copy.source() + " (" + copy.type().code() + ")";
        return source + ", " + first + (first.equals(last) ? "" : ", last seen " + last);
    }
}
