package org.offprint.match;

import java.util.Arrays;

/**
 * Where the phrases of a run stand: for each phrase its papers, ascending, and how often in which field.
 *
 * @param offsets the places of phrase p are {@code offsets[p]} to {@code offsets[p + 1] - 1}
 * @param papers the paper of each place
 * @param counts what {@link Occurrences} packed, of each place
 */
record Found(int[] offsets, int[] papers, int[] counts) {

    /** The place of a phrase in a paper, negative when it isn't there. */
    int place(int phrase, int paper) {
        return Arrays.binarySearch(papers, offsets[phrase], offsets[phrase + 1], paper);
    }
}
