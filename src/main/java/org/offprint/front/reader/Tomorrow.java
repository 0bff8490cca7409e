package org.offprint.front.reader;

import io.quarkus.qute.TemplateData;
import java.time.ZoneId;
import java.util.List;
import org.offprint.digest.card.Section;
import org.offprint.digest.tomorrow.Foretold;
import org.offprint.front.form.Words;
import org.offprint.subscriber.WhenEmpty;
import org.offprint.subscriber.Wish;

/**
 * The next digest as the preferences page shows it, made from what has come in so far.
 *
 * @param title when it comes
 * @param intro what it would be
 */
@TemplateData
record Tomorrow(String title, String intro, List<Section> sections) {

    static Tomorrow of(Foretold foretold, Wish wish) {
        ZoneId zone = wish.cadence().zone();
        return new Tomorrow(
                "The digest of " + Words.at(foretold.due(), zone),
                intro(foretold, wish) + " What comes in until then counts, too.",
                foretold.sections());
    }

    private static String intro(Foretold foretold, Wish wish) {
        String papers = foretold.papers() == 1 ? "1 paper" : foretold.papers() + " papers";
        String more = foretold.more() == 0 ? "" : ", and " + foretold.more() + " more behind a link";
        return switch (foretold.mode()) {
            case MATCHED -> "With these preferences it would bring " + papers + more + ".";
            case TRENDING -> "Without keywords it would bring the trending papers: " + papers + more + ".";
            case INSTEAD -> "Nothing new matches so far, so it would bring trending papers: " + papers + more + ".";
            case NOTHING -> nothing(wish);
        };
    }

    private static String nothing(Wish wish) {
        return wish.whenEmpty() == WhenEmpty.NOTE
                ? "Nothing new matches so far: a short mail would say so."
                : "Nothing new matches so far: no mail would come.";
    }
}
