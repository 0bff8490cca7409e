package org.offprint.source.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import org.offprint.source.Batch;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Unreadable;
import org.offprint.source.xml.Entries;
import org.offprint.source.xml.Measured;
import org.offprint.source.xml.XmlText;

/** A feed as one document. */
final class FeedPage {

    private FeedPage() {}

    /**
     * Takes its papers in.
     *
     * @throws Unreadable when it is no feed
     */
    static void read(Answer answer, String source, Batch batch) {
        List<SyndEntry> entries = feed(XmlText.of(answer).stripLeading()).getEntries();
        int number = 0;
        for (SyndEntry each : entries) {
            if (number == Entries.MOST) {
                batch.broken("entry " + number, "There are more; the rest was left out.");
                return;
            }
            FeedEntry entry = new FeedEntry(each);
            batch.saw(entry.publishedAt());
            batch.paper("entry " + ++number, () -> entry.copy(source));
        }
    }

    private static SyndFeed feed(String document) {
        Measured.check(document);
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try {
            return input.build(new StringReader(document));
        } catch (FeedException | RuntimeException e) {
            throw new Unreadable("The answer is XML, but no feed of RSS or Atom.");
        }
    }
}
