package org.offprint.match.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Analysis;

/** The terms of one field of a segment; what {@link Wording} leaves out is put together of what it takes in. */
final class Dictionary {

    private final Terms terms;
    private final TermsEnum at;
    private final int numbers;

    private Dictionary(Terms terms, int numbers) throws IOException {
        this.terms = terms;
        this.at = terms.iterator();
        this.numbers = numbers;
    }

    /** Null when no paper of the segment has the field. */
    static @Nullable Dictionary of(LeafReader segment, PaperField field) throws IOException {
        Terms terms = segment.terms(field.name());
        return terms == null ? null : new Dictionary(terms, segment.maxDoc());
    }

    /** How many numbers the segment has for papers. */
    int numbers() {
        return numbers;
    }

    /** A word as it is spelled. */
    Label exact(String word) throws IOException {
        return new Label(term(Wording.WORD, word), halves(word));
    }

    /** A word in all its forms. */
    Label stemmed(String word) throws IOException {
        String stem = Analysis.stem(word);
        List<Spots> single = term(Wording.STEM, stem);
        List<Spots> joined = term(Wording.JOINED_STEM, stem);
        if (Analysis.stem(stem).equals(stem)) {
            single.addAll(term(Wording.WORD, stem));
            joined.addAll(halves(stem));
        }
        return new Label(single, joined);
    }

    /** The words that begin so; where a word alone does, it needs no second one. */
    Label beginning(String prefix) throws IOException {
        List<Spots> joined = new ArrayList<>();
        for (int cut = 1; cut < prefix.length(); cut++) {
            String first = prefix.substring(0, cut);
            if (isWord(prefix, cut)) {
                joined.add(new PairSpots(new TermSpots(at), words(prefix.substring(cut), first), numbers));
            }
        }
        return new Label(List.of(words(prefix, "")), joined);
    }

    private Spots words(String prefix, String before) throws IOException {
        return new PrefixSpots(terms.iterator(), new BytesRef(Wording.WORD + prefix), before, numbers);
    }

    private List<Spots> term(char kind, String text) throws IOException {
        List<Spots> found = new ArrayList<>(1);
        if (at.seekExact(new BytesRef(kind + text))) {
            found.add(new TermSpots(at));
        }
        return found;
    }

    /** Two neighbours that make the word when they are joined. */
    private List<Spots> halves(String word) throws IOException {
        List<Spots> pairs = new ArrayList<>();
        for (int cut = 1; cut < word.length(); cut++) {
            String second = word.substring(cut);
            if (isWord(word, cut)
                    && Analysis.joined(word.substring(0, cut), second).isPresent()) {
                Spots first = new TermSpots(at);
                if (at.seekExact(new BytesRef(Wording.WORD + second))) {
                    pairs.add(new PairSpots(first, new TermSpots(at), numbers));
                }
            }
        }
        return pairs;
    }

    /** Whether the characters before a place are a word, at which the dictionary stands then. */
    private boolean isWord(String text, int end) throws IOException {
        return !Character.isLowSurrogate(text.charAt(end))
                && at.seekExact(new BytesRef(Wording.WORD + text.substring(0, end)));
    }
}
