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

    /** A phrase's first place. */
    int start(int phrase) {
        return offsets[phrase];
    }

    /** Behind a phrase's last place. */
    int end(int phrase) {
        return offsets[phrase + 1];
    }

    /** The first place of a phrase, from one on, whose paper is this or a later one: in ever longer steps, then halving. */
    int place(int from, int phrase, int paper) {
        int low = from;
        int high = from;
        int end = end(phrase);
        for (int step = 1; high < end && papers[high] < paper; step *= 2) {
            low = high + 1;
            high += step;
        }
        int at = Arrays.binarySearch(papers, low, Math.min(high, end), paper);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether a place that {@link #place} found is in this very paper. */
    boolean has(int place, int phrase, int paper) {
        return place < end(phrase) && papers[place] == paper;
    }
}
