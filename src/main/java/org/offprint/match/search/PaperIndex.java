package org.offprint.match.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;

/**
 * The index of papers, in memory. One thread at a time writes, on which merging happens too; what it published any thread
 * may search, meanwhile and afterwards.
 */
final class PaperIndex implements AutoCloseable {

    /** Entries are gathered in so many megabytes before they become a segment. */
    private static final double BUFFER = 8;

    /** No bigger segment is made of smaller ones: while merging, the old and the new ones are both in memory. */
    private static final double BIGGEST_SEGMENT = 32;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory(
            new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
    private final Wording wording = new Wording();
    private final IndexWriter writer;
    private volatile @Nullable Shelf shelf;

    PaperIndex() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setMaxMergedSegmentMB(BIGGEST_SEGMENT);
        merging.setNoCFSRatio(0);
        IndexWriterConfig config = new IndexWriterConfig()
                .setMergePolicy(merging)
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER)
                .setUseCompoundFile(false);
        try {
            writer = new IndexWriter(directory, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes papers in; one that is held already is replaced. */
    void put(Collection<PaperView> papers) {
        try {
            for (PaperView paper : papers) {
                writer.updateDocument(Entry.id(paper.id()), Entry.of(paper, wording));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are not held don't matter. */
    void remove(Collection<Long> ids) {
        try {
            writer.deleteDocuments(ids.stream().map(Entry::id).toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was put and removed so far is found from now on. */
    Shelf publish() {
        try {
            Shelf last = shelf;
            DirectoryReader reader =
                    last == null ? DirectoryReader.open(writer) : DirectoryReader.openIfChanged(last.reader(), writer);
            if (reader == null) {
                return Objects.requireNonNull(last);
            }
            wording.forget();
            Shelf fresh = new Shelf(reader);
            replace(fresh);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was published last, to be given back; null when there is nothing, or no more. */
    @Nullable
    Shelf take() {
        Shelf last = shelf;
        while (last != null && !last.take()) {
            last = shelf;
        }
        return last;
    }

    private void replace(@Nullable Shelf fresh) {
        Shelf last = shelf;
        shelf = fresh;
        if (last != null) {
            last.giveBack();
        }
    }

    /** How many bytes the index takes, apart from what is being gathered. */
    long bytes() {
        try {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searches that run come to their end. */
    @Override
    public void close() {
        try {
            replace(null);
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
