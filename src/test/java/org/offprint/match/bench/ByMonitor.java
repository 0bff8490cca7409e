package org.offprint.match.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.offprint.paper.PaperView;

/** Lucene Monitor with a query for each reader, made before; papers come in batches, and what hits is all it tells. */
final class ByMonitor implements Way {

    private static final int BATCH = 100;

    private final Monitor monitor;
    private final List<PaperView> papers;
    private final int readers;
    private List<BitSet> found = List.of();

    ByMonitor(Material material, int readers) throws IOException {
        this.papers = material.papers();
        this.readers = readers;
        this.monitor = new Monitor(new KeywordAnalyzer(), new TermFilteredPresearcher());
        List<MonitorQuery> queries = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            queries.add(new MonitorQuery(Integer.toString(reader), Stemmed.anyOf(material.lines(reader))));
        }
        monitor.register(queries);
    }

    @Override
    public String name() {
        return "Lucene Monitor, papers in batches of " + BATCH;
    }

    @Override
    public int readers() {
        return readers;
    }

    @Override
    public Object serve() {
        found = Stream.generate(BitSet::new).limit(readers).toList();
        for (int from = 0; from < papers.size(); from += BATCH) {
            match(from, Math.min(from + BATCH, papers.size()));
        }
        return found;
    }

    private void match(int from, int to) {
        Document[] batch =
                papers.subList(from, to).stream().map(Stemmed::document).toArray(Document[]::new);
        try {
            MultiMatchingQueries<QueryMatch> matches = monitor.match(batch, QueryMatch.SIMPLE_MATCHER);
            for (int i = 0; i < batch.length; i++) {
                int paper = from + i;
                matches.getMatches(i).forEach(match -> found.get(Integer.parseInt(match.getQueryId()))
                        .set(paper));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BitSet found(int reader) {
        return found.get(reader);
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
