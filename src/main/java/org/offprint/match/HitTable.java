package org.offprint.match;

import java.util.Arrays;
import org.offprint.match.Matches.Hits;
import org.offprint.match.numbers.LongIntMap;

/**
 * Hits by the number of their expression, without boxing. Numbers that are given out one after another, as interned ones
 * are, index an array; others, such as those of a few expressions out of many, are looked up.
 */
final class HitTable {

    private static final int SPARSE = 8;

    private final LongIntMap places = new LongIntMap();
    private final boolean dense;
    private final Hits[] hits;
    private int size;

    /** @param expressions the numbers that it is made for, each once */
    HitTable(int[] expressions) {
        int highest = Arrays.stream(expressions).max().orElse(0);
        int lowest = Arrays.stream(expressions).min().orElse(0);
        dense = lowest >= 0 && highest / SPARSE < expressions.length;
        hits = new Hits[dense ? highest + 1 : expressions.length];
    }

    void put(int expression, Hits found) {
        int place = dense ? expression : size++;
        hits[place] = found;
        if (!dense) {
            places.put(expression, place);
        }
    }

    Hits get(int expression) {
        int place = dense ? expression : places.get(expression);
        Hits found = place < 0 || place >= hits.length ? null : hits[place];
        return found == null ? Hits.NONE : found;
    }
}
