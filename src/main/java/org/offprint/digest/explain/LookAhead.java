package org.offprint.digest.explain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Editions;
import org.offprint.digest.edition.Past;
import org.offprint.digest.edition.Window;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Score;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Subscriber;

/** Ranks what a reader's next digest would choose from, as a run does. Needs a transaction of the caller's. */
@Singleton
class LookAhead {

    private final Editions editions;
    private final Corpora corpora;
    private final Compose compose;

    LookAhead(Editions editions, Corpora corpora, Compose compose) {
        this.editions = editions;
        this.corpora = corpora;
        this.compose = compose;
    }

    Outlook look(Subscriber reader, PaperView paper, Instant now) {
        Past past = editions.past(List.of(reader.id()), now).getOrDefault(reader.id(), Past.NONE);
        Window window = Window.of(reader.cadence(), past, now, now)
                .afresh(reader.freshFrom().orElse(null), reader.cadence());
        Corpus corpus = corpora.since(window.from(), List.of(reader.interests()), null);
        Set<Long> sent = sent(reader, window, corpus);
        Compose.Ranked ranked = compose.rank(
                reader.choices(),
                corpus,
                one -> !sent.contains(one.id()),
                now,
                corpus.papers().size());
        return outlook(window, ranked, paper);
    }

    private Set<Long> sent(Subscriber reader, Window window, Corpus corpus) {
        Map<Long, Set<Long>> ledger = editions.ledger(List.of(reader.id()), window.from(), unreadable -> {
            // such a reader gets no digest: the run's log says so
        });
        return corpora.followed(ledger, corpus).getOrDefault(reader.id(), Set.of());
    }

    private static Outlook outlook(Window window, Compose.Ranked ranked, PaperView paper) {
        List<Match> matches = ranked.matches();
        int at = IntStream.range(0, matches.size())
                .filter(index -> matches.get(index).paper().id() == paper.id())
                .findFirst()
                .orElse(-1);
        Score score = at < 0 ? null : matches.get(at).score();
        return new Outlook(window, ranked.mode(), matches.size(), at + 1, score);
    }
}
