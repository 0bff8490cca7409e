package org.offprint.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.interest.Clause;
import org.offprint.interest.Clause.Scope;
import org.offprint.interest.Expression;
import org.offprint.match.Matches.Hits;

/**
 * An expression in the numbers of a run's phrases.
 *
 * @param all the parts that a paper must have, at least one
 * @param none those that it must not have
 */
record Query(List<Part> all, List<Part> none) {

    /** A phrase and where it counts. */
    record Part(int phrase, Scope scope) {}

    /** Adds an expression's phrases to the trie; empty when no paper can have them all. */
    static Optional<Query> of(Expression expression, Trie trie, Labels labels) {
        List<Part> all = new ArrayList<>(expression.all().size());
        for (Clause clause : expression.all()) {
            int phrase = trie.add(Pattern.of(clause, labels));
            if (phrase == Trie.NO_PHRASE) {
                return Optional.empty();
            }
            all.add(new Part(phrase, clause.scope()));
        }
        List<Part> none = new ArrayList<>(expression.none().size());
        for (Clause clause : expression.none()) {
            int phrase = trie.add(Pattern.of(clause, labels));
            if (phrase != Trie.NO_PHRASE) {
                none.add(new Part(phrase, clause.scope()));
            }
        }
        return Optional.of(new Query(all, none));
    }

    /**
     * The papers that have it; a rarer expression scores more.
     *
     * @param brevity of each paper of the run, see {@link Analysed#brevity()}
     */
    Hits hits(Found found, float[] brevity) {
        int first = all.get(0).phrase();
        Ints papers = new Ints();
        float[] weights = new float[found.offsets()[first + 1] - found.offsets()[first]];
        for (int place = found.offsets()[first]; place < found.offsets()[first + 1]; place++) {
            int paper = found.papers()[place];
            float weight = weight(found, paper, brevity[paper]);
            if (weight > 0) {
                weights[papers.add(paper)] = weight;
            }
        }
        if (papers.size() == 0) {
            return Hits.NONE;
        }
        float rarity = (float) StrictMath.log(1 + (brevity.length - papers.size() + 0.5) / (papers.size() + 0.5));
        float[] scores = new float[papers.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = rarity * weights[i] / all.size();
        }
        return new Hits(papers.toArray(), scores);
    }

    private float weight(Found found, int paper, float brevity) {
        for (Part part : none) {
            if (weight(found, part, paper, brevity) > 0) {
                return 0;
            }
        }
        float sum = 0;
        for (Part part : all) {
            float weight = weight(found, part, paper, brevity);
            if (weight == 0) {
                return 0;
            }
            sum += weight;
        }
        return sum;
    }

    private static float weight(Found found, Part part, int paper, float brevity) {
        int place = found.place(part.phrase(), paper);
        return place < 0 ? 0 : Occurrences.weight(found.counts()[place], part.scope(), brevity);
    }
}
