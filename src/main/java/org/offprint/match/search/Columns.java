package org.offprint.match.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.offprint.match.ranking.Lineup;

/**
 * The numbers that papers are ranked by, of all that an index holds, in its order without gaps. Immutable, thread-safe.
 *
 * @param places the index here of each of the index's own numbers, -1 where that is of no paper any more
 * @param lengths how many words each abstract has
 */
record Columns(int[] places, long[] ids, long[] collected, long[] since, double[] counts, int[] lengths)
        implements Lineup {

    private static final long DAY = 86_400_000_000L;

    static Columns of(IndexReader reader) throws IOException {
        int size = reader.numDocs();
        Columns columns = new Columns(
                new int[reader.maxDoc()],
                new long[size],
                new long[size],
                new long[size],
                new double[size],
                new int[size]);
        Arrays.fill(columns.places, -1);
        int next = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            next = columns.read(leaf.reader(), leaf.docBase, next);
        }
        return columns;
    }

    private int read(LeafReader leaf, int base, int first) throws IOException {
        NumericDocValues numbers = leaf.getNumericDocValues(Entry.NUMBER);
        NumericDocValues collecteds = leaf.getNumericDocValues(Entry.COLLECTED);
        NumericDocValues sinces = leaf.getNumericDocValues(Entry.SINCE);
        NumericDocValues talks = leaf.getNumericDocValues(Entry.COUNT);
        NumericDocValues words = leaf.getNumericDocValues(Entry.LENGTH);
        Bits live = leaf.getLiveDocs();
        int next = first;
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                places[base + doc] = next;
                ids[next] = value(numbers, doc);
                collected[next] = value(collecteds, doc);
                since[next] = value(sinces, doc);
                lengths[next] = (int) value(words, doc);
                counts[next++] = Double.longBitsToDouble(value(talks, doc));
            }
        }
        return next;
    }

    private static long value(NumericDocValues values, int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            throw new IllegalStateException("a paper without its numbers");
        }
        return values.longValue();
    }

    /** Those of one day, with {@code places} leading to them alone. */
    Columns ofDay(long day) {
        int[] chosen = new int[ids.length];
        int[] led = new int[places.length];
        int size = 0;
        for (int number = 0; number < places.length; number++) {
            boolean in = places[number] >= 0 && day(places[number]) == day;
            led[number] = in ? size : -1;
            if (in) {
                chosen[size++] = places[number];
            }
        }
        int[] papers = Arrays.copyOf(chosen, size);
        return new Columns(
                led,
                pick(ids, papers),
                pick(collected, papers),
                pick(since, papers),
                Arrays.stream(papers).mapToDouble(paper -> counts[paper]).toArray(),
                Arrays.stream(papers).map(paper -> lengths[paper]).toArray());
    }

    private static long[] pick(long[] column, int[] papers) {
        return Arrays.stream(papers).mapToLong(paper -> column[paper]).toArray();
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public long id(int paper) {
        return ids[paper];
    }

    @Override
    public long day(int paper) {
        return Math.floorDiv(since[paper], DAY);
    }

    @Override
    public Instant collected(int paper) {
        return Entry.instant(collected[paper]);
    }

    @Override
    public Instant since(int paper) {
        return Entry.instant(since[paper]);
    }

    @Override
    public double count(int paper) {
        return counts[paper];
    }
}
