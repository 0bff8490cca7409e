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
import org.offprint.match.ranking.Shortlist;
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
    public record Ranked(Digest.Mode mode, Shortlist list) {
        public List<Match> matches() {
            return list.best();
        }
    }

    private record Cut(int best, int more) {}

    /**
     * @param corpus has learned the reader's expressions and reaches back to the window's start
     * @param sent the ids of the papers that the reader is not to get again
     * @param asOf the instant from which ages are counted
     */
    public Digest compose(Choices choices, Corpus corpus, Window window, Set<Long> sent, Instant asOf) {
        Cut cut = new Cut(choices.maxPapers(), Digest.MOST_MORE);
        Ranked ranked = rank(choices, corpus, corpus.candidates(window.from(), sent), asOf, cut);
        return Digest.of(ranked.mode(), ranked.list());
    }

    /**
     * The list that a digest is the beginning of.
     *
     * @param candidate which papers may be taken
     * @param limit the most papers
     */
    public Ranked rank(Choices choices, Corpus corpus, Predicate<PaperView> candidate, Instant asOf, int limit) {
        return rank(choices, corpus, at -> candidate.test(corpus.papers().get(at)), asOf, new Cut(limit, 0));
    }

    private Ranked rank(Choices choices, Corpus corpus, IntPredicate candidate, Instant asOf, Cut cut) {
        PackedInterests interests = choices.interests();
        boolean wants = interests.wanted().length > 0;
        Shortlist list =
                ranking.shortlist(corpus, interests, choices.popularity(), candidate, asOf, cut.best(), cut.more());
        if (!list.best().isEmpty() || !wants || choices.whenEmpty() != WhenEmpty.TRENDING) {
            return new Ranked(wants ? Digest.Mode.MATCHED : Digest.Mode.TRENDING, list);
        }
        return new Ranked(
                Digest.Mode.INSTEAD,
                ranking.shortlist(
                        corpus, unwanting(interests), choices.popularity(), candidate, asOf, cut.best(), cut.more()));
    }

    private static PackedInterests unwanting(PackedInterests interests) {
        return PackedInterests.of(interests.lines().stream()
                .filter(PackedInterests.Line::excludes)
                .toList());
    }
}
