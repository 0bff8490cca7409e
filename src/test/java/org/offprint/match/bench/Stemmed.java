package org.offprint.match.bench;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.offprint.interest.Analysis;
import org.offprint.interest.Clause;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/** A text's stems by our analysis, as Lucene wants them: one after another, without the spellings of two words as one. */
final class Stemmed extends TokenStream {

    private static final float TITLE_WEIGHT = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> stems;
    private int next;

    private Stemmed(String text) {
        stems = Analysis.words(text).stream()
                .map(word -> Analysis.stem(word.term()))
                .toList();
    }

    @Override
    public boolean incrementToken() {
        if (next == stems.size()) {
            return false;
        }
        clearAttributes();
        term.append(stems.get(next++));
        return true;
    }

    static Document document(PaperView paper) {
        Document document = new Document();
        document.add(new TextField("title", new Stemmed(paper.title())));
        document.add(new TextField("abstract", new Stemmed(paper.abstractText())));
        return document;
    }

    /** Any of a reader's lines, each a phrase in the title or the abstract. */
    static Query anyOf(List<Expression> lines) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Expression line : lines) {
            any.add(new BoostQuery(phrase("title", line.all().get(0)), TITLE_WEIGHT), Occur.SHOULD);
            any.add(phrase("abstract", line.all().get(0)), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query phrase(String field, Clause clause) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        clause.words().forEach(word -> phrase.add(new Term(field, Analysis.stem(word))));
        return phrase.build();
    }
}
