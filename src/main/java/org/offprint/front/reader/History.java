package org.offprint.front.reader;

import io.quarkus.qute.TemplateData;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.EditionState;
import org.offprint.digest.edition.Editions;
import org.offprint.front.form.Words;
import org.offprint.subscriber.Subscription;

/** What became of a reader's last digests: also why none came. */
@Singleton
class History {

    private static final int MOST = 30;

    private final Editions editions;
    private final ReaderLinks links;

    History(Editions editions, ReaderLinks links) {
        this.editions = editions;
        this.links = links;
    }

    /**
     * A day of the reader's on which a digest was due.
     *
     * @param path of the page with what was in it; null when nothing was
     * @param words what became of it
     */
    @TemplateData
    record Day(String day, @Nullable String path, String words) {}

    /** The newest first. */
    @Transactional
    List<Day> of(Subscription reader) {
        return editions.of(reader.id(), MOST).stream()
                .map(edition -> day(edition, reader))
                .toList();
    }

    private Day day(Edition edition, Subscription reader) {
        int papers = edition.digest().shown().size();
        return new Day(
                Words.on(edition.day()),
                papers == 0 ? null : links.edition(edition.id(), reader.tokenVersion()),
                words(edition.state(), papers));
    }

    private static String words(EditionState state, int papers) {
        String counted = papers == 0 ? "a note that nothing matched" : papers == 1 ? "1 paper" : papers + " papers";
        return switch (state) {
            case SENT -> counted;
            case EMPTY -> "nothing matched, so no mail came";
            case UNSENT -> counted + ", on its way";
            case TRIED_AGAIN -> counted + "; your mail server has not taken it yet, and it is tried again";
            case UNDELIVERED -> counted + ", could not be delivered; the next digest brings what was missed";
        };
    }
}
