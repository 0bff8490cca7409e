package org.offprint.digest.explain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.offprint.digest.edition.Compose;
import org.offprint.digest.edition.Corpora;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.LookBack;
import org.offprint.digest.edition.Window;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Score;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Subscriber;

/** Ranks what a reader's next digest would choose from, as a run does. Needs a transaction of the caller's. */
@Singleton
class LookAhead {

    private final LookBack lookBack;
    private final Corpora corpora;
    private final Compose compose;

    LookAhead(LookBack lookBack, Corpora corpora, Compose compose) {
        this.lookBack = lookBack;
        this.corpora = corpora;
        this.compose = compose;
    }

    Outlook look(Subscriber reader, PaperView paper, Instant now) {
        Window window = lookBack.window(reader, reader.cadence(), now);
        Corpus corpus = corpora.since(window.from(), List.of(reader.choices().interests()), null);
        Set<Long> sent = lookBack.sent(reader, window, corpus);
        Compose.Ranked ranked = compose.rank(
                reader.choices(),
                corpus,
                one -> !sent.contains(one.id()),
                now,
                corpus.papers().size());
        return outlook(window, ranked, paper);
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
