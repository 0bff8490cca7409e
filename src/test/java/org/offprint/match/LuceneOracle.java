package org.offprint.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.offprint.interest.Analysis;
import org.offprint.interest.Clause;
import org.offprint.interest.Clause.Scope;
import org.offprint.interest.Expression;
import org.offprint.interest.Word;
import org.offprint.paper.PaperView;

/**
 * The same language by Lucene's own search. A text's word i is indexed at position i, its joined spelling with word i+1
 * there too, both marked with how many words they take; a phrase becomes one phrase query for each way of joining its
 * words and each way of joining the text's, so the positions of a query follow from it.
 */
public final class LuceneOracle {

    private final IndexSearcher searcher;
    private final TreeSet<String> terms = new TreeSet<>();

    public LuceneOracle(List<PaperView> papers) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (PaperView paper : papers) {
                Document document = new Document();
                document.add(new TextField("title", new Lattices(paper.title())));
                document.add(new TextField("abstract", new Lattices(paper.abstractText())));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        IndexReader reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        // a word's beginning of three letters has thousands of endings
        IndexSearcher.setMaxClauseCount(100_000);
        for (String field : List.of("title", "abstract")) {
            Terms known = reader.leaves().get(0).reader().terms(field);
            TermsEnum all = known.iterator();
            while (all.next() != null) {
                terms.add(all.term().utf8ToString());
            }
        }
    }

    /** The papers that an expression hits, as indexes, ascending. */
    public int[] hits(Expression expression) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Clause clause : expression.all()) {
            query.add(query(clause), Occur.MUST);
        }
        for (Clause clause : expression.none()) {
            query.add(query(clause), Occur.MUST_NOT);
        }
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        return Arrays.stream(searcher.search(query.build(), most, Sort.INDEXORDER).scoreDocs)
                .mapToInt(hit -> hit.doc)
                .toArray();
    }

    private Query query(Clause clause) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<String> fields = clause.scope() == Scope.TITLE ? List.of("title") : List.of("title", "abstract");
        for (List<String> spellings : spellings(clause.words())) {
            for (int lengths = 0; lengths < 1 << spellings.size(); lengths++) {
                for (String field : fields) {
                    phrase(clause, spellings, lengths, field, any);
                }
            }
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
    }

    private void phrase(Clause clause, List<String> spellings, int lengths, String field, BooleanQuery.Builder any) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        int position = 0;
        for (int i = 0; i < spellings.size(); i++) {
            int length = 1 + (lengths >> i & 1);
            boolean prefix = clause.prefix() && i == spellings.size() - 1;
            List<String> alternatives = alternatives(clause.exact(), prefix, length, spellings.get(i));
            if (alternatives.isEmpty()) {
                return;
            }
            phrase.add(alternatives.stream().map(term -> new Term(field, term)).toArray(Term[]::new), position);
            position += length;
        }
        any.add(phrase.build(), Occur.SHOULD);
    }

    private List<String> alternatives(boolean exact, boolean prefix, int length, String spelling) {
        if (prefix) {
            String start = length + "x:" + spelling;
            return List.copyOf(terms.subSet(start, start + Character.MAX_VALUE));
        }
        String term = exact ? length + "x:" + spelling : length + "s:" + Analysis.stem(spelling);
        return terms.contains(term) ? List.of(term) : List.of();
    }

    /** All ways of writing neighbours as one word. */
    private static List<List<String>> spellings(List<String> words) {
        if (words.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (List<String> rest : spellings(words.subList(1, words.size()))) {
            all.add(with(words.get(0), rest));
        }
        if (words.size() > 1) {
            Analysis.joined(words.get(0), words.get(1)).ifPresent(joined -> {
                for (List<String> rest : spellings(words.subList(2, words.size()))) {
                    all.add(with(joined, rest));
                }
            });
        }
        return all;
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    /** A text's words and joined spellings, stemmed and not, as terms. */
    private static final class Lattices extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final List<String> terms = new ArrayList<>();
        private final List<Integer> increments = new ArrayList<>();
        private int next;

        Lattices(String text) {
            List<Word> words = Analysis.words(text);
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i).term();
                add("1s:" + Analysis.stem(word), 1);
                add("1x:" + word, 0);
                if (i + 1 < words.size()) {
                    Analysis.joined(word, words.get(i + 1).term()).ifPresent(joined -> {
                        add("2s:" + Analysis.stem(joined), 0);
                        add("2x:" + joined, 0);
                    });
                }
            }
        }

        private void add(String text, int step) {
            terms.add(text);
            increments.add(step);
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            term.append(terms.get(next));
            increment.setPositionIncrement(increments.get(next++));
            return true;
        }
    }
}
