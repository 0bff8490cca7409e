package org.offprint.match.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.offprint.interest.Analysis;
import org.offprint.interest.Clause;

/**
 * A clause's phrase in one field of a segment. From each of its words the way leads on by that word, or by that and the next
 * one joined, and each of the two stands in a text as one word or as two in a row. It is gone from the end to the beginning,
 * first for all papers at once, by whether they have the words at all, then in each that is left, by their places.
 */
final class Route {

    private final Dictionary dictionary;
    private final Clause clause;
    private final Map<String, Label> labels = new HashMap<>();
    private final List<Label> single = new ArrayList<>();
    private final List<@Nullable Label> joined = new ArrayList<>();
    private final Places[] from;

    Route(Dictionary dictionary, Clause clause) throws IOException {
        this.dictionary = dictionary;
        this.clause = clause;
        List<String> words = clause.words();
        this.from = new Places[words.size()];
        for (int i = 0; i < words.size(); i++) {
            from[i] = new Places();
            single.add(label(words.get(i), i));
            String both = i == 0
                    ? null
                    : Analysis.joined(words.get(i - 1), words.get(i)).orElse(null);
            joined.add(both == null ? null : label(both, i));
        }
    }

    /** @param last which of the phrase's words it ends with */
    private Label label(String word, int last) throws IOException {
        boolean prefix = clause.prefix() && last == clause.words().size() - 1;
        String key = prefix ? word + "*" : word;
        Label known = labels.get(key);
        if (known == null) {
            known = prefix
                    ? dictionary.beginning(word)
                    : clause.exact() ? dictionary.exact(word) : dictionary.stemmed(word);
            labels.put(key, known);
        }
        return known;
    }

    /** Those of some papers that may have the phrase; only they are to be asked about afterwards. */
    FixedBitSet papers(FixedBitSet among) throws IOException {
        FixedBitSet beyond = among;
        FixedBitSet behind = among;
        for (int i = from.length - 1; i >= 0; i--) {
            FixedBitSet here = both(single.get(i), behind);
            Label pair = i + 1 < from.length ? joined.get(i + 1) : null;
            if (pair != null) {
                here.or(both(pair, beyond));
            }
            beyond = behind;
            behind = here;
        }
        for (Label label : labels.values()) {
            label.expect(behind);
        }
        return behind;
    }

    private FixedBitSet both(Label label, FixedBitSet papers) throws IOException {
        FixedBitSet both = label.papers(dictionary.numbers()).clone();
        both.and(papers);
        return both;
    }

    /** At how many places of a paper the phrase begins. Papers are asked about in ascending order. */
    int count(int paper) throws IOException {
        if (from.length == 1) {
            return single.get(0).count(paper);
        }
        for (int i = from.length - 1; i >= 0; i--) {
            from[i].clear();
            single.get(i).addLeading(paper, behind(i + 1), from[i]);
            Label pair = i + 1 < from.length ? joined.get(i + 1) : null;
            if (pair != null) {
                pair.addLeading(paper, behind(i + 2), from[i]);
            }
        }
        return from[0].count();
    }

    private @Nullable Places behind(int word) {
        return word < from.length ? from[word] : null;
    }
}
