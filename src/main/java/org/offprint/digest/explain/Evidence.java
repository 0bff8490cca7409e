package org.offprint.digest.explain;

import java.util.List;
import java.util.Optional;
import org.offprint.digest.edition.EditionState;
import org.offprint.paper.PaperView;

/** All that is known about a paper and a reader; decides what the reason is. */
record Evidence(
        PaperView paper, FindReader.Found found, List<Listing> listings, Comparison comparison, Outlook outlook) {

    Evidence {
        listings = List.copyOf(listings);
    }

    Reason reason() {
        Optional<Listing> mailed = mailed();
        if (mailed.isPresent()) {
            return mailed.get().state() == EditionState.SENT ? Reason.SENT : Reason.UNDER_WAY;
        }
        if (!found.getsDigests()) {
            return Reason.NO_DIGESTS;
        }
        if (paper.collectedAt().isBefore(outlook.window().from())) {
            return Reason.BEFORE_THE_WINDOW;
        }
        if (!comparison.excludedBy().isEmpty()) {
            return Reason.EXCLUDED;
        }
        if (outlook.place() == 0) {
            return Reason.NO_HIT;
        }
        return outlook.place() > found.reader().choices().maxPapers() ? Reason.BELOW_THE_CUT : Reason.NEXT;
    }

    /** The newest edition whose mail holds the paper, unless it was given up. */
    Optional<Listing> mailed() {
        return listings.stream()
                .filter(Listing::mailed)
                .filter(listing -> listing.state() != EditionState.UNDELIVERED)
                .findFirst();
    }
}
