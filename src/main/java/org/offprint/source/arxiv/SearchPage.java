package org.offprint.source.arxiv;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.source.Batch;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Unreadable;
import org.offprint.source.xml.Element;
import org.offprint.source.xml.Entries;
import org.offprint.source.xml.XmlText;

/**
 * A page of arXiv's search.
 *
 * @param entries how many there are, understood or not
 * @param fresh how many of them no earlier page of this look had
 * @param total how many papers the search finds; 0 when it does not say
 * @param oldest when the oldest of the page was submitted; null when none says
 */
record SearchPage(
        int entries, int fresh, int total, @Nullable Instant oldest) {

    /**
     * Takes its papers in.
     *
     * @param seen the ids of this look's earlier pages; grows
     * @throws Unreadable when it is no page, or an error in the shape of one
     */
    static SearchPage read(Answer answer, String where, String source, Set<String> seen, Batch batch) {
        Entries page = Entries.of(XmlText.of(answer));
        if (!page.root().equals("feed")) {
            throw new Unreadable("The answer is no feed of Atom, but “" + page.root() + "”.");
        }
        Instant oldest = null;
        int number = 0;
        int before = seen.size();
        for (Element element : page.all()) {
            SearchEntry entry = new SearchEntry(element);
            if (entry.isError()) {
                throw new Unreadable("arXiv says: " + entry.words());
            }
            Instant submitted = entry.submittedAt();
            batch.saw(submitted);
            oldest = submitted != null && (oldest == null || submitted.isBefore(oldest)) ? submitted : oldest;
            String id = String.valueOf(element.textOf("id"));
            number++;
            if (seen.add(id)) {
                batch.paper(where + ", entry " + number + " (" + id + ")", () -> entry.copy(source));
            }
        }
        return new SearchPage(number, seen.size() - before, total(page.head("totalresults")), oldest);
    }

    private static int total(@Nullable String said) {
        return said != null && said.matches("\\d{1,9}") ? Integer.parseInt(said) : 0;
    }
}
