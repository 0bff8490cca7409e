package org.offprint.match.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.offprint.interest.Clause;
import org.offprint.interest.Expression;
import org.offprint.match.Brevity;
import org.offprint.match.Matches.Hits;
import org.offprint.match.Sightings;

/** One search for an expression among papers of an index: clause after clause, each only where all before it were found. */
final class Hunt {

    private final List<LeafReaderContext> segments;
    private final Columns papers;
    private final List<FixedBitSet> left = new ArrayList<>();

    Hunt(List<LeafReaderContext> segments, Columns papers) {
        this.segments = segments;
        this.papers = papers;
        for (LeafReaderContext segment : segments) {
            int numbers = segment.reader().maxDoc();
            FixedBitSet held = new FixedBitSet(numbers);
            for (int number = 0; number < numbers; number++) {
                if (papers.places()[segment.docBase + number] >= 0) {
                    held.set(number);
                }
            }
            left.add(held);
        }
    }

    Hits hits(Expression expression) throws IOException {
        List<Sightings> all = new ArrayList<>();
        for (Clause clause : expression.all()) {
            all.add(sightings(clause, true));
        }
        List<Sightings> none = new ArrayList<>();
        for (Clause clause : expression.none()) {
            none.add(sightings(clause, false));
        }
        return Sightings.hits(expression, all, none, Brevity.of(papers.lengths()));
    }

    private Sightings sightings(Clause clause, boolean wanted) throws IOException {
        Sightings seen = new Sightings();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet found = look(segments.get(i), clause, left.get(i), seen);
            if (wanted) {
                left.set(i, found);
            }
        }
        return seen;
    }

    private FixedBitSet look(LeafReaderContext segment, Clause clause, FixedBitSet among, Sightings seen)
            throws IOException {
        int[] counts = new int[segment.reader().maxDoc()];
        for (PaperField field : PaperField.of(clause.scope())) {
            Dictionary dictionary = Dictionary.of(segment.reader(), field);
            if (dictionary != null) {
                count(new Route(dictionary, clause), among, field, counts);
            }
        }
        FixedBitSet found = new FixedBitSet(counts.length);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] != 0) {
                found.set(number);
                seen.add(papers.places()[segment.docBase + number], counts[number]);
            }
        }
        return found;
    }

    private static void count(Route route, FixedBitSet among, PaperField field, int[] counts) throws IOException {
        FixedBitSet asked = route.papers(among);
        int number = counts.length == 0 ? DocIdSetIterator.NO_MORE_DOCS : asked.nextSetBit(0);
        while (number != DocIdSetIterator.NO_MORE_DOCS) {
            counts[number] |= Sightings.counted(field.scope(), route.count(number));
            number = number + 1 < counts.length ? asked.nextSetBit(number + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }
}
