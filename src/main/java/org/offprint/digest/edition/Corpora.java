package org.offprint.digest.edition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Expression;
import org.offprint.interest.Expressions;
import org.offprint.interest.PackedInterests;
import org.offprint.match.Matcher;
import org.offprint.paper.Papers;

/** Loads papers and expressions and has them matched. All of it needs a transaction of the caller's. */
@Singleton
public class Corpora {

    private final Papers papers;
    private final Expressions expressions;
    private final Matcher matcher;

    Corpora(Papers papers, Expressions expressions, Matcher matcher) {
        this.papers = papers;
        this.expressions = expressions;
        this.matcher = matcher;
    }

    /** What these readers are matched against: the given corpus when it reaches far enough, else a new one. */
    public Corpus since(Instant from, Collection<PackedInterests> interests, @Nullable Corpus sofar) {
        Corpus corpus = sofar != null && sofar.reaches(from)
                ? sofar
                : Corpus.since(from, papers.collectedSince(from, Integer.MAX_VALUE));
        learn(corpus, interests.stream().flatMap(Corpora::ids).collect(Collectors.toSet()));
        return corpus;
    }

    /** What a reader would have been matched against at an instant: nothing that came after it. */
    public Corpus between(Instant from, Instant until, PackedInterests interests) {
        Corpus corpus = Corpus.since(
                from,
                papers.collectedSince(from, Integer.MAX_VALUE).stream()
                        .filter(paper -> !paper.collectedAt().isAfter(until))
                        .toList());
        learn(corpus, ids(interests).collect(Collectors.toSet()));
        return corpus;
    }

    /** What these digests are rendered from: the given corpus when it holds all their papers, else a new one. */
    public Corpus of(Collection<Digest> digests, @Nullable Corpus sofar) {
        Set<Long> ids = digests.stream()
                .flatMap(digest -> digest.shown().stream())
                .map(Digest.Pick::paper)
                .collect(Collectors.toSet());
        Corpus corpus = sofar != null && sofar.holds(ids) ? sofar : Corpus.of(papers.byIds(ids));
        learn(
                corpus,
                digests.stream()
                        .flatMap(digest -> digest.shown().stream())
                        .flatMap(pick -> pick.expressions().stream())
                        .collect(Collectors.toSet()));
        return corpus;
    }

    /** A ledger of paper ids by reader, with each paper that was merged into another one since also under that one's id. */
    public Map<Long, Set<Long>> followed(Map<Long, Set<Long>> ledger, Corpus corpus) {
        Set<Long> elsewhere = ledger.values().stream()
                .flatMap(Set::stream)
                .filter(id -> corpus.paper(id).isEmpty())
                .collect(Collectors.toSet());
        Map<Long, Long> became = papers.became(elsewhere);
        ledger.values()
                .forEach(ids -> ids.addAll(
                        ids.stream().map(became::get).filter(Objects::nonNull).toList()));
        return ledger;
    }

    /** Each time costs a pass over all papers' words: the first brings one chunk's expressions, the second all there are. */
    private void learn(Corpus corpus, Collection<Integer> ids) {
        Collection<Integer> unknown = corpus.unknown(ids);
        if (unknown.isEmpty()) {
            return;
        }
        Map<Integer, Expression> more =
                corpus.hasLearnt() ? new HashMap<>(expressions.all()) : expressions.byIds(unknown);
        more.keySet().retainAll(corpus.unknown(more.keySet()));
        if (!more.isEmpty()) {
            corpus.learn(more, matcher);
        }
        corpus.giveUp(corpus.unknown(unknown));
    }

    private static Stream<Integer> ids(PackedInterests interests) {
        return interests.lines().stream().map(PackedInterests.Line::expression);
    }
}
