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
        Pattern pattern = new Pattern(new int[length], new int[length]);
        for (int i = 0; i < length; i++) {
            boolean prefix = clause.prefix() && i == length - 1;
            pattern.single[i] = labels.of(words.get(i), clause.exact(), prefix);
            pattern.joined[i] = i == 0
                    ? Labels.NOWHERE
                    : Analysis.joined(words.get(i - 1), words.get(i))
                            .map(spelling -> labels.of(spelling, clause.exact(), prefix))
                            .orElse(Labels.NOWHERE);
        }
        return pattern;
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
