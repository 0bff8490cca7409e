package org.offprint.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.offprint.interest.Clause;
import org.offprint.interest.Interests;
import org.offprint.interest.Interests.Entry;
import org.offprint.paper.PaperView;

/**
 * Plain BM25, as a search box is made in an hour: Lucene's analyzer for English and its default similarity; whatever is
 * wanted is a bag of words, of which a paper has at least one. What is excluded is kept out, phrase by phrase, so that a
 * comparison is about ranking.
 */
final class BagOfWords implements Way {

    private static final String TEXT = "text";
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private final List<PaperView> papers;
    private final IndexSearcher searcher;

    /** @param text what of a paper is searched */
    BagOfWords(List<PaperView> papers, Function<PaperView, String> text) {
        this.papers = papers;
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ENGLISH))) {
                for (PaperView paper : papers) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, text.apply(paper), Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BagOfWords ofTitlesAndAbstracts(List<PaperView> papers) {
        return new BagOfWords(papers, paper -> paper.title() + " " + paper.abstractText());
    }

    @Override
    public List<PaperView> best(Interests interests, int limit) {
        List<PaperView> best = new ArrayList<>();
        try {
            for (ScoreDoc found : searcher.search(query(interests), limit).scoreDocs) {
                best.add(papers.get(found.doc));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best;
    }

    private static Query query(Interests interests) {
        QueryBuilder builder = new QueryBuilder(ENGLISH);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Entry entry : interests.entries()) {
            List<Clause> all = entry.expression().all();
            if (!entry.excludes()) {
                all.forEach(clause -> words.add(words(clause, builder), Occur.SHOULD));
            }
            for (Clause clause : entry.excludes() ? all : entry.expression().none()) {
                query.add(builder.createPhraseQuery(TEXT, clause.text()), Occur.MUST_NOT);
            }
        }
        return query.add(words.build(), Occur.MUST).build();
    }

    private static Query words(Clause clause, QueryBuilder builder) {
        if (clause.prefix() && clause.words().size() == 1) {
            return new PrefixQuery(new Term(TEXT, clause.words().get(0)), MultiTermQuery.SCORING_BOOLEAN_REWRITE);
        }
        return builder.createBooleanQuery(TEXT, clause.text());
    }
}
