package org.offprint.source.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.offprint.paper.SourceType;
import org.offprint.source.Batch;
import org.offprint.source.Fetch;
import org.offprint.source.Fetched;
import org.offprint.source.Habits;
import org.offprint.source.Look;
import org.offprint.source.Source;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Outside;

/** Reads a feed: whole where it has changed, not at all where its server says that it has not. */
@Singleton
class FeedFetch implements Fetch {

    private final Outside outside;

    FeedFetch(Outside outside) {
        this.outside = outside;
    }

    @Override
    public SourceType type() {
        return SourceType.FEED;
    }

    @Override
    public Habits habits() {
        return new Habits(null, Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofDays(30));
    }

    @Override
    public Fetched from(Look look) {
        Source source = look.source();
        Answer answer = outside.get(source.place(), source.terms(), look.cached());
        Batch batch = new Batch();
        if (answer.ok()) {
            FeedPage.read(answer, source.name(), batch);
        } else if (!answer.notModified()) {
            throw answer.refused();
        }
        return batch.upTo(new Fetched.Mark(null, answer.cached(), batch.newest(), false));
    }
}
