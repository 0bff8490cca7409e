package org.offprint.interest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The one analysis of texts and expressions: words without case, accents and possessive; their stems; and the joined
 * spelling of two neighbours, so that {@code fine-tuning}, {@code fine tuning} and {@code finetuning} are one.
 * Thread-safe.
 */
public final class Analysis {

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected Reader initReader(String field, Reader reader) {
            try {
                return new Symbols(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer cut = new StandardTokenizer();
            return new TokenStreamComponents(
                    cut, new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(cut))));
        }
    };

    private Analysis() {}

    /** The words of a text, in order. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What a word and its inflected forms have in common. */
    public static String stem(String term) {
        return Stems.of(term);
    }

    /** Two neighbours written as one word, not stemmed; empty when one of them is a function word. */
    public static Optional<String> joined(String term, String next) {
        return FunctionWords.contains(term) || FunctionWords.contains(next)
                ? Optional.empty()
                : Optional.of(term + next);
    }

    /** Whether a term only holds others together, such as "of": by itself it says nothing about a paper. */
    public static boolean isFunctionWord(String term) {
        return FunctionWords.contains(term);
    }

    /** Whether abstracts are written with this term whatever they are about, such as "propose". */
    public static boolean isStockWord(String term) {
        return StockWords.contains(term);
    }
}
