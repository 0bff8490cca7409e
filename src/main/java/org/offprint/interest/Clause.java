package org.offprint.interest;

import java.util.List;

/**
 * One phrase and where it is looked for.
 *
 * @param scope where
 * @param exact whether endings count: quotes, and all that stands in authors, organisations and categories
 * @param prefix whether the last word is only a word's beginning
 * @param words the analysed words before stemming (lower case, folded), at least one
 * @param text the phrase as typed, for people
 */
public record Clause(Scope scope, boolean exact, boolean prefix, List<String> words, String text) {

    /** Where a phrase is looked for. */
    public enum Scope {
        TEXT,
        TITLE,
        AUTHOR,
        CATEGORY,
        ORGANISATION
    }

    public Clause {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a clause has a word");
        }
    }
}
