package org.offprint.digest.explain;

import org.jspecify.annotations.Nullable;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Window;
import org.offprint.match.ranking.Score;

/**
 * A paper in the list that a reader's next digest is the beginning of, were it made now.
 *
 * @param window what the digest covers
 * @param mode what kind of list it is
 * @param papers how many the list has
 * @param place from 1; 0 when the paper is not in it
 * @param score of the paper; null when it is not in the list
 */
record Outlook(
        Window window,
        Digest.Mode mode,
        int papers,
        int place,
        @Nullable Score score) {}
