package org.offprint.digest.edition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.offprint.interest.PackedInterests;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Choices;
import org.offprint.subscriber.WhenEmpty;

/** Composes a reader's digest from a run's papers. Thread-safe. */
@Singleton
public class Compose {

    private final Ranking ranking;

    Compose(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * @param corpus has learned the reader's expressions and reaches back to the window's start
     * @param sent the ids of the papers that the reader is not to get again
     * @param asOf the instant from which ages are counted
     */
    public Digest compose(Choices choices, Corpus corpus, Window window, Set<Long> sent, Instant asOf) {
        IntPredicate candidate = index -> isCandidate(corpus.papers().get(index), window, sent);
        boolean wants = choices.interests().wanted().length > 0;
        List<Match> ranked = rank(choices, choices.interests(), corpus, candidate, asOf);
        if (!ranked.isEmpty() || !wants || choices.whenEmpty() != WhenEmpty.TRENDING) {
            return Digest.of(wants ? Digest.Mode.MATCHED : Digest.Mode.TRENDING, ranked, choices.maxPapers());
        }
        List<Match> trending = rank(choices, unwanting(choices.interests()), corpus, candidate, asOf);
        return Digest.of(Digest.Mode.INSTEAD, trending, choices.maxPapers());
    }

    private List<Match> rank(
            Choices choices, PackedInterests interests, Corpus corpus, IntPredicate candidate, Instant asOf) {
        int limit = choices.maxPapers() + Digest.MOST_MORE;
        return ranking.rank(corpus, interests, choices.popularity(), candidate, asOf, limit);
    }

    private static boolean isCandidate(PaperView paper, Window window, Set<Long> sent) {
        return !paper.collectedAt().isBefore(window.from()) && !sent.contains(paper.id());
    }

    private static PackedInterests unwanting(PackedInterests interests) {
        return PackedInterests.of(interests.lines().stream()
                .filter(PackedInterests.Line::excludes)
                .toList());
    }
}
