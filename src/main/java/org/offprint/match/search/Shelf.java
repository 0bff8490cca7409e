package org.offprint.match.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/**
 * The papers as they stood when the index was published. Immutable, thread-safe; whoever searches takes it first and gives
 * it back, and so does who made it.
 */
final class Shelf {

    private final DirectoryReader reader;
    private final Section all;
    private volatile @Nullable Section lastDay;

    Shelf(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.all = new Section(Section.ALL_DAYS, reader.leaves(), Columns.of(reader));
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Whether it may be searched; then it is to be given back. */
    boolean take() {
        return reader.tryIncRef();
    }

    void giveBack() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return all.papers().size();
    }

    /** The ids of all papers, ascending. */
    long[] ids() {
        return Arrays.stream(all.papers().ids()).sorted().toArray();
    }

    Finding find(Search search) {
        Section section = search.day() == null ? all : ofDay(search.day().toEpochDay());
        try {
            return section.find(search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Section ofDay(long day) {
        Section last = lastDay;
        if (last == null || last.day() != day) {
            last = new Section(day, reader.leaves(), all.papers().ofDay(day));
            lastDay = last;
        }
        return last;
    }
}
