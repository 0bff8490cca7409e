package org.offprint.digest.edition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.subscriber.Cadence;
import org.offprint.subscriber.Subscriber;

/** How far back one reader's next digest reaches, and what it leaves out. Needs a transaction of the caller's. */
@Singleton
public class LookBack {

    private final Editions editions;
    private final Corpora corpora;

    LookBack(Editions editions, Corpora corpora) {
        this.editions = editions;
        this.corpora = corpora;
    }

    /** @param cadence the reader's own, or another one that is thought of */
    public Window window(Subscriber reader, Cadence cadence, Instant now) {
        Past past = Optional.ofNullable(editions.past(List.of(reader.id()), now).get(reader.id()))
                .orElseGet(() -> Past.before(reader.lastDay().orElse(null)));
        return Window.of(cadence, past, now, now).afresh(reader.freshFrom().orElse(null), cadence);
    }

    /** The ids of the papers in the corpus that the reader has got, or is being sent, as they are known by now. */
    public Set<Long> sent(Subscriber reader, Window window, Corpus corpus) {
        Map<Long, Set<Long>> ledger = editions.ledger(List.of(reader.id()), window.from(), unreadable -> {
            // such a reader gets no digest: the run's log says so
        });
        return corpora.followed(ledger, corpus).getOrDefault(reader.id(), Set.of());
    }
}
