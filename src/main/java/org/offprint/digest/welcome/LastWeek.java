package org.offprint.digest.welcome;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Window;
import org.offprint.subscriber.Choices;

/** What a reader would have been brought over the last seven days. */
@Singleton
class LastWeek {

    private final Corpora corpora;
    private final Compose compose;
    private final Clock clock;

    LastWeek(Corpora corpora, Compose compose, Clock clock) {
        this.corpora = corpora;
        this.compose = compose;
        this.clock = clock;
    }

    /**
     * @param corpus what the digest is rendered from
     */
    record Brought(Digest digest, Corpus corpus) {}

    /** Needs a transaction of the caller's. */
    Brought of(Choices choices) {
        Instant now = clock.instant();
        Window week = new Window(now.minus(Window.FIRST));
        Corpus corpus = corpora.since(week.from(), List.of(choices.interests()), null);
        return new Brought(compose.compose(choices, corpus, week, Set.of(), now), corpus);
    }
}
