package org.offprint.digest.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.EditionState;
import org.offprint.match.ranking.Score;

/**
 * An edition's word on a paper.
 *
 * @param day the edition's, on the reader's clock
 * @param place in the edition's list, from 1
 * @param papers how many of the list were mailed
 * @param score as it was then; null below the cut, where none is kept
 */
public record Listing(
        LocalDate day,
        EditionState state,
        int place,
        int papers,
        @Nullable Score score) {

    /** Whether the paper stood in the mail, and not only below its cut. */
    public boolean mailed() {
        return place <= papers;
    }
}
