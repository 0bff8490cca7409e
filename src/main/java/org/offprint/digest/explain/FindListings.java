package org.offprint.digest.explain;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Edition;
import org.offprint.digest.edition.Editions;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;

/** Finds a reader's editions that list a paper, under whatever id it had then. Needs a transaction of the caller's. */
@Singleton
class FindListings {

    /** More than a year of days. */
    private static final int MOST = 400;

    private final Editions editions;
    private final Papers papers;

    FindListings(Editions editions, Papers papers) {
        this.editions = editions;
        this.papers = papers;
    }

    /** The newest first. */
    List<Listing> find(long subscriber, PaperView paper) {
        Set<Long> ids = new HashSet<>(papers.aliases(paper.id()));
        ids.add(paper.id());
        return editions.of(subscriber, MOST).stream()
                .flatMap(edition -> listing(edition, ids).stream())
                .toList();
    }

    private static Optional<Listing> listing(Edition edition, Set<Long> ids) {
        Digest digest = edition.digest();
        List<Digest.Pick> shown = digest.shown();
        List<Long> all = Stream.concat(shown.stream().map(Digest.Pick::paper), digest.more().stream())
                .toList();
        return IntStream.range(0, all.size())
                .filter(at -> ids.contains(all.get(at)))
                .mapToObj(at -> new Listing(
                        edition.day(),
                        edition.state(),
                        at + 1,
                        shown.size(),
                        at < shown.size() ? shown.get(at).score() : null))
                .findFirst();
    }
}
