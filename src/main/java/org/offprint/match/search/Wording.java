package org.offprint.match.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.interest.Analysis;
import org.offprint.interest.Word;

/**
 * What the index holds of a text. At word i's position stand the word, its stem where that is another one, and the stem of
 * the word and the next one joined, where that is not just the two joined. Nothing else is needed: a word that is its own
 * stem is found as a word, and two words that were joined without more are found as two. Not thread-safe.
 */
final class Wording {

    static final char WORD = 'w';
    static final char STEM = 's';
    static final char JOINED_STEM = 'j';

    /** Words come back over and over, and stemming one takes longer than all the rest. */
    private static final int REMEMBERED = 100_000;

    private final Map<String, String> stems = new HashMap<>();

    /** Each text by itself: no phrase goes from one into the next. */
    Tokens of(PaperField field, List<String> texts) {
        Tokens tokens = new Tokens();
        for (String text : texts) {
            read(Analysis.words(text), field.stemmed(), tokens);
            tokens.leaveGap();
        }
        return tokens;
    }

    private void read(List<Word> words, boolean stemmed, Tokens tokens) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).term();
            tokens.next(WORD + word);
            if (stemmed) {
                addStem(STEM, word, tokens);
                if (i + 1 < words.size()) {
                    Analysis.joined(word, words.get(i + 1).term())
                            .ifPresent(joined -> addStem(JOINED_STEM, joined, tokens));
                }
            }
        }
    }

    /** Gives the memory back that reading many texts took. */
    void forget() {
        stems.clear();
    }

    private void addStem(char kind, String word, Tokens tokens) {
        String stem = stems.computeIfAbsent(word, Analysis::stem);
        if (!stem.equals(word)) {
            tokens.same(kind + stem);
        }
        if (stems.size() > REMEMBERED) {
            stems.clear();
        }
    }
}
