package org.offprint.match.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.offprint.paper.PaperView;

/** A Boolean query for each reader on a Lucene index in memory; queries and index are made before. */
final class ByBooleanQuery implements Way {

    private final List<Query> queries;
    private final IndexSearcher searcher;

    ByBooleanQuery(Material material, int readers) throws IOException {
        queries = IntStream.range(0, readers)
                .mapToObj(reader -> Stemmed.anyOf(material.lines(reader)))
                .toList();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (PaperView paper : material.papers()) {
                writer.addDocument(Stemmed.document(paper));
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        // else the same readers are answered from memory in each round
        searcher.setQueryCache(null);
    }

    @Override
    public String name() {
        return "a Boolean query a reader, Lucene in memory";
    }

    @Override
    public int readers() {
        return queries.size();
    }

    @Override
    public Object serve() {
        List<ScoreDoc[]> best = new ArrayList<>();
        queries.forEach(query -> best.add(search(query, ByTrie.BEST)));
        return best;
    }

    private ScoreDoc[] search(Query query, int most) {
        try {
            return searcher.search(query, most).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BitSet found(int reader) {
        BitSet found = new BitSet();
        int all = searcher.getIndexReader().maxDoc();
        for (ScoreDoc hit : search(queries.get(reader), all)) {
            found.set(hit.doc);
        }
        return found;
    }
}
