package org.offprint.match;

import java.util.Arrays;
import org.offprint.interest.Clause.Scope;
import org.offprint.match.numbers.Ints;

/** Counts, paper after paper, which phrases stand where. Not thread-safe. */
final class Tally implements Walk.Listener {

    private final int[] packed;
    private final int[] lastStart;
    private final Ints touched = new Ints();
    private final Ints phrases = new Ints();
    private final Ints papers = new Ints();
    private final Ints counts = new Ints();
    private Scope field = Scope.TITLE;
    private int text = 1;

    Tally(int phrases) {
        this.packed = new int[phrases];
        this.lastStart = new int[phrases];
    }

    /** Hears a text of a field. */
    void hear(Scope where, Lattice heard, Walk walk) {
        field = where;
        if (text > Integer.MAX_VALUE - heard.length()) {
            Arrays.fill(lastStart, 0);
            text = 1;
        }
        walk.through(heard, this);
        text += heard.length();
    }

    @Override
    public void hit(int phrase, int from, int to) {
        if (lastStart[phrase] == text + from) {
            return;
        }
        lastStart[phrase] = text + from;
        if (packed[phrase] == 0) {
            touched.add(phrase);
        }
        packed[phrase] = Occurrences.with(packed[phrase], field);
    }

    void endPaper(int paper) {
        for (int i = 0; i < touched.size(); i++) {
            int phrase = touched.get(i);
            phrases.add(phrase);
            papers.add(paper);
            counts.add(packed[phrase]);
            packed[phrase] = 0;
        }
        touched.clear();
    }

    /** Everything heard, by phrase; papers stay in the order in which they ended. */
    Found found() {
        int[] offsets = new int[packed.length + 1];
        for (int i = 0; i < phrases.size(); i++) {
            offsets[phrases.get(i) + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        int[] next = offsets.clone();
        Found found = new Found(offsets, new int[phrases.size()], new int[phrases.size()]);
        for (int i = 0; i < phrases.size(); i++) {
            int place = next[phrases.get(i)]++;
            found.papers()[place] = papers.get(i);
            found.counts()[place] = counts.get(i);
        }
        return found;
    }
}
