package org.offprint.match;

import java.util.Arrays;
import org.offprint.interest.Clause.Scope;
import org.offprint.match.Matches.Hits;

/**
 * Weighs the papers of one query, and then of the next: begins with those of one phrase, keeps of them those that have
 * another, drops those that have a third. Always in the same arrays; not thread-safe.
 */
final class Weighing {

    private final Found found;
    private final float[] anywhere;
    private final float[] rarities;
    private int[] papers = new int[16];
    private double[] weights = new double[16];
    private int size;

    /** @param brevity of each paper of the run, see {@link Brevity} */
    Weighing(Found found, float[] brevity) {
        this.found = found;
        this.rarities = new float[brevity.length + 1];
        this.anywhere = new float[found.counts().length];
        for (int place = 0; place < anywhere.length; place++) {
            float brief = brevity[found.papers()[place]];
            anywhere[place] = Occurrences.weight(found.counts()[place], Scope.TEXT, brief);
        }
    }

    /** In how many papers a phrase stands. */
    int papers(int phrase) {
        return found.end(phrase) - found.start(phrase);
    }

    void begin(int phrase, Scope scope) {
        if (papers.length < papers(phrase)) {
            papers = new int[papers(phrase) * 2];
            weights = new double[papers.length];
        }
        size = 0;
        for (int place = found.start(phrase); place < found.end(phrase); place++) {
            add(found.papers()[place], weight(place, scope));
        }
    }

    void keep(int phrase, Scope scope) {
        int before = size;
        size = 0;
        int place = found.start(phrase);
        for (int i = 0; i < before; i++) {
            place = found.place(place, phrase, papers[i]);
            float weight = found.has(place, phrase, papers[i]) ? weight(place, scope) : 0;
            add(papers[i], weight > 0 ? weights[i] + weight : 0);
        }
    }

    void drop(int phrase, Scope scope) {
        int before = size;
        size = 0;
        int place = found.start(phrase);
        for (int i = 0; i < before; i++) {
            place = found.place(place, phrase, papers[i]);
            boolean unwanted = found.has(place, phrase, papers[i]) && weight(place, scope) > 0;
            add(papers[i], unwanted ? 0 : weights[i]);
        }
    }

    /** A paper of no weight isn't kept: the next one takes its place. */
    private void add(int paper, double weight) {
        papers[size] = paper;
        weights[size] = weight;
        size += weight > 0 ? 1 : 0;
    }

    private float weight(int place, Scope scope) {
        return scope == Scope.TEXT ? anywhere[place] : Occurrences.weight(found.counts()[place], scope, 1);
    }

    /** What is left; a rarer expression scores more. */
    Hits hits(int clauses) {
        if (size == 0) {
            return Hits.NONE;
        }
        float rarity = rarity(size);
        float[] scores = new float[size];
        for (int i = 0; i < size; i++) {
            scores[i] = (float) (rarity * weights[i] / clauses);
        }
        return new Hits(Arrays.copyOf(papers, size), scores);
    }

    /** Worked out once for each number of papers. */
    private float rarity(int hit) {
        if (rarities[hit] == 0) {
            rarities[hit] = (float) StrictMath.log(1 + (rarities.length - 1 - hit + 0.5) / (hit + 0.5));
        }
        return rarities[hit];
    }
}
