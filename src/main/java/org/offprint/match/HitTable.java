package org.offprint.match;

import org.offprint.match.Matches.Hits;
import org.offprint.match.numbers.LongIntMap;

/** Hits by the number of their expression, without boxing. */
final class HitTable {

    private final LongIntMap places = new LongIntMap();
    private final Hits[] hits;
    private int size;

    HitTable(int expressions) {
        hits = new Hits[expressions];
    }

    void put(int expression, Hits found) {
        hits[size] = found;
        places.put(expression, size++);
    }

    Hits get(int expression) {
        int place = places.get(expression);
        return place == LongIntMap.ABSENT ? Hits.NONE : hits[place];
    }
}
