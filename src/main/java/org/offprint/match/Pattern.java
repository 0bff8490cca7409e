package org.offprint.match;

import java.util.List;
import org.offprint.interest.Analysis;
import org.offprint.interest.Clause;

/**
 * A clause's phrase in the labels of a run's texts.
 *
 * @param single the label of each word, {@link Labels#NOWHERE} when no text has it
 * @param joined the label of each word and the one before it written as one, likewise
 */
record Pattern(int[] single, int[] joined) {

    static Pattern of(Clause clause, Labels labels) {
        List<String> words = clause.words();
        int length = words.size();
        int whole = clause.prefix() ? length - 1 : length;
        Pattern pattern = new Pattern(new int[length], new int[length]);
        int before = Vocabulary.UNKNOWN;
        for (int i = 0; i < whole; i++) {
            int spelling = labels.spelling(words.get(i));
            pattern.single[i] = labels.of(words.get(i), spelling, clause.exact());
            pattern.joined[i] = i == 0
                    ? Labels.NOWHERE
                    : labels.joined(words.get(i - 1), before, words.get(i), spelling, clause.exact());
            before = spelling;
        }
        if (clause.prefix()) {
            pattern.endsWith(words, labels);
        }
        return pattern;
    }

    private void endsWith(List<String> words, Labels labels) {
        int last = words.size() - 1;
        single[last] = labels.prefix(words.get(last));
        joined[last] = last == 0
                ? Labels.NOWHERE
                : Analysis.joined(words.get(last - 1), words.get(last))
                        .map(labels::prefix)
                        .orElse(Labels.NOWHERE);
    }

    int length() {
        return single.length;
    }

    /** Whether any text could hold it, as far as single words tell. */
    boolean possible() {
        boolean before = true;
        boolean reached = true;
        for (int i = 0; i < single.length; i++) {
            boolean next = reached && single[i] != Labels.NOWHERE || i > 0 && before && joined[i] != Labels.NOWHERE;
            before = reached;
            reached = next;
        }
        return reached;
    }
}
