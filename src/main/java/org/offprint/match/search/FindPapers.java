package org.offprint.match.search;

import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Searches all papers, with the hits, scores and order that {@link org.offprint.match.Matcher} and
 * {@link org.offprint.match.ranking.Ranking} have for a digest. Finds what was committed before it was asked, except in the
 * middle of a large import. Thread-safe.
 */
@Singleton
public class FindPapers {

    private final KeepIndex keepIndex;
    private final FollowPapers followPapers;

    FindPapers(KeepIndex keepIndex, FollowPapers followPapers) {
        this.keepIndex = keepIndex;
        this.followPapers = followPapers;
    }

    /** Empty while the index is still being made. */
    public Optional<Finding> find(Search search) {
        keepIndex.catchUp();
        Shelf shelf = followPapers.take();
        if (shelf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(shelf.find(search));
        } finally {
            shelf.giveBack();
        }
    }

    /** What searches look through, and how far the index is while it is being made. */
    public Coverage coverage() {
        return followPapers.coverage();
    }
}
