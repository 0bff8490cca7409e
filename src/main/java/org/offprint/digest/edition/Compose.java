package org.offprint.digest.edition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
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

    /** A list of papers, and what kind of list it is. */
    public record Ranked(Digest.Mode mode, List<Match> matches) {
        public Ranked {
            matches = List.copyOf(matches);
        }
    }

    /**
     * @param corpus has learned the reader's expressions and reaches back to the window's start
     * @param sent the ids of the papers that the reader is not to get again
     * @param asOf the instant from which ages are counted
     */
    public Digest compose(Choices choices, Corpus corpus, Window window, Set<Long> sent, Instant asOf) {
        int limit = choices.maxPapers() + Digest.MOST_MORE;
        Ranked ranked = rank(choices, corpus, paper -> isCandidate(paper, window, sent), asOf, limit);
        return Digest.of(ranked.mode(), ranked.matches(), choices.maxPapers());
    }

    /**
     * The list that a digest is the beginning of.
     *
     * @param candidate which papers may be taken
     * @param limit the most papers
     */
    public Ranked rank(Choices choices, Corpus corpus, Predicate<PaperView> candidate, Instant asOf, int limit) {
        IntPredicate index = at -> candidate.test(corpus.papers().get(at));
        PackedInterests interests = choices.interests();
        boolean wants = interests.wanted().length > 0;
        List<Match> matches = ranking.rank(corpus, interests, choices.popularity(), index, asOf, limit);
        if (!matches.isEmpty() || !wants || choices.whenEmpty() != WhenEmpty.TRENDING) {
            return new Ranked(wants ? Digest.Mode.MATCHED : Digest.Mode.TRENDING, matches);
        }
        return new Ranked(
                Digest.Mode.INSTEAD,
                ranking.rank(corpus, unwanting(interests), choices.popularity(), index, asOf, limit));
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
