package org.offprint.source.arxiv;

import java.util.Objects;
import java.util.Set;
import org.offprint.source.Batch;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Unreadable;
import org.offprint.source.xml.Element;
import org.offprint.source.xml.Entries;
import org.offprint.source.xml.XmlText;

/** What arXiv announces today, as one document. */
final class Announced {

    private static final Set<String> FEEDS = Set.of("feed", "rss", "rdf");

    private Announced() {}

    /**
     * Takes its papers in. No entry is an answer: it is a weekend, or a holiday.
     *
     * @throws Unreadable when it is no feed, or an error in the shape of one
     */
    static void read(Answer answer, String source, Batch batch) {
        Entries feed = Entries.of(XmlText.of(answer));
        String title = Objects.requireNonNullElse(feed.head("title"), "");
        if (!FEEDS.contains(feed.root())) {
            throw new Unreadable("The answer is no feed, but “" + feed.root() + "”.");
        }
        if (title.startsWith("Feed error")) {
            throw new Unreadable("arXiv says: " + title);
        }
        int number = 0;
        for (Element element : feed.all()) {
            take(new Announcement(element), "entry " + ++number, source, batch);
        }
        if (feed.cut()) {
            batch.broken("entry " + Entries.MOST, "There are more; the rest was left out.");
        }
    }

    private static void take(Announcement entry, String place, String source, Batch batch) {
        String where = place + " (" + entry.name() + ")";
        var announced = entry.announcedAt();
        batch.saw(announced == null ? null : announced.toInstant());
        if (entry.replaces()) {
            batch.replacement(where, () -> entry.copy(source));
        } else {
            batch.paper(where, () -> entry.copy(source));
        }
    }
}
