package org.offprint.interest;

import java.util.List;
import java.util.stream.IntStream;

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

    /** Each of its words by itself, in its scope; a beginning stays one. */
    public List<Clause> eachWord() {
        int last = words.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(
                        at -> new Clause(scope, exact, prefix && at == last, words.subList(at, at + 1), words.get(at)))
                .toList();
    }

    /** As one types it: with its field, its quotes and its star. */
    public String typed() {
        boolean text = scope == Scope.TEXT || scope == Scope.TITLE;
        String phrase = exact && text ? "\"" + this.text + "\"" : this.text;
        return FieldName.of(scope).map(name -> name + ": ").orElse("") + phrase + (prefix ? "*" : "");
    }

    public Clause {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a clause has a word");
        }
    }
}
