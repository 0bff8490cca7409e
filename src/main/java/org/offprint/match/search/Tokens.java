package org.offprint.match.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.offprint.match.numbers.Ints;

/** Terms and their positions, as Lucene takes them. Read once. */
final class Tokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final Ints steps = new Ints();
    private int step = 1;
    private int words;
    private int read;

    /** A term at the next position. */
    void next(String added) {
        terms.add(added);
        steps.add(step);
        step = 1;
        words++;
    }

    /** How many positions have a term. */
    int words() {
        return words;
    }

    /** Another one at the same position. */
    void same(String added) {
        terms.add(added);
        steps.add(0);
    }

    /** The next position stays empty. */
    void leaveGap() {
        step = 2;
    }

    @Override
    public boolean incrementToken() {
        if (read == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(read));
        increment.setPositionIncrement(steps.get(read++));
        return true;
    }
}
