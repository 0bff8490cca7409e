package org.offprint.match.ranking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.offprint.paper.PaperView;

/** Papers in a row, and all that ranking asks about each, by its index. Immutable, thread-safe. */
public interface Lineup {

    int size();

    long id(int paper);

    /** Its day (UTC), counted from 1970-01-01. */
    long day(int paper);

    /** When it was collected. */
    Instant collected(int paper);

    /** From when on it ages: the begin of its day at the source, else the instant at which it was collected. */
    Instant since(int paper);

    /** How much it is talked about: upvotes and comments; NaN where nobody knows. */
    double count(int paper);

    static Lineup of(List<PaperView> papers) {
        return new Listed(papers);
    }

    /** Papers that are held whole. */
    record Listed(List<PaperView> papers) implements Lineup {

        @Override
        public int size() {
            return papers.size();
        }

        @Override
        public long id(int paper) {
            return papers.get(paper).id();
        }

        @Override
        public long day(int paper) {
            return papers.get(paper).day().toEpochDay();
        }

        @Override
        public Instant collected(int paper) {
            return papers.get(paper).collectedAt();
        }

        @Override
        public Instant since(int paper) {
            PaperView asked = papers.get(paper);
            return asked.publishedOn() != null
                    ? asked.publishedOn().atStartOfDay(ZoneOffset.UTC).toInstant()
                    : asked.collectedAt();
        }

        @Override
        public double count(int paper) {
            Integer upvotes = papers.get(paper).upvotes();
            Integer comments = papers.get(paper).comments();
            if (upvotes == null && comments == null) {
                return Double.NaN;
            }
            return (double) (upvotes == null ? 0 : upvotes) + (comments == null ? 0 : comments);
        }
    }
}
