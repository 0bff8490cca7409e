package org.offprint.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.offprint.interest.Clause;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/**
 * Finds what stands often beside what somebody looks for: phrases that more of the papers found have than chance would
 * give them, by the information that finding one gives about the other. Thread-safe.
 */
@Singleton
public class RelatedPhrases {

    private static final int FEWEST_TOGETHER = 3;
    private static final double LEAST_LIFT = 2;
    /** Below, chance would do it. */
    private static final double LEAST_SCORE = 6;
    /** A word by itself says less than a phrase. */
    private static final double OF_ONE_WORD = 0.6;
    /** So many of the best are looked at for shorter and longer forms of one phrase. */
    private static final int LOOKED_AT = 120;

    private final Desk desk;

    RelatedPhrases(Desk desk) {
        this.desk = desk;
    }

    /** Reads the phrases of these papers, so that the first search among them need not. */
    public void prepare(List<PaperView> papers) {
        desk.of(papers).phrasebook();
    }

    /**
     * A phrase of the corpus that stands often beside what somebody looks for, and would bring more.
     *
     * @param phrase as it mostly stands in texts
     * @param both how many of the papers found have it
     * @param papers how many of all papers have it
     */
    public record Related(String phrase, int both, int papers) {}

    private record Candidate(int phrase, int both, double score) {}

    /**
     * @param run what was searched
     * @param found indexes into its papers, each once
     * @param wanted what was looked for: a phrase that holds one of its phrases would bring nothing new, and is left out
     * @param most how many, the strongest first
     */
    public List<Related> find(Matches run, int[] found, List<Expression> wanted, int most) {
        Analysed analysed = desk.of(run.papers());
        Phrasebook book = analysed.phrasebook();
        List<Long> asked = asked(wanted, analysed.vocabulary());
        List<Candidate> best = candidates(book, found).stream()
                .filter(candidate -> asked.stream().noneMatch(key -> overlap(key, book.keys()[candidate.phrase()])))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(candidate -> book.texts()
                        .get(candidate.phrase())))
                .limit(LOOKED_AT)
                .toList();
        return distinct(best, book).stream()
                .limit(most)
                .map(candidate -> new Related(
                        book.texts().get(candidate.phrase()), candidate.both(), book.counts()[candidate.phrase()]))
                .toList();
    }

    private static List<Candidate> candidates(Phrasebook book, int[] found) {
        int[] both = new int[book.keys().length];
        for (int paper : found) {
            for (int phrase : book.ofPaper().get(paper)) {
                both[phrase]++;
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int phrase = 0; phrase < both.length; phrase++) {
            double score = both[phrase] < FEWEST_TOGETHER ? 0 : score(book, phrase, both[phrase], found.length);
            if (score > LEAST_SCORE) {
                candidates.add(new Candidate(phrase, both[phrase], score));
            }
        }
        return candidates;
    }

    private static double score(Phrasebook book, int phrase, int both, int found) {
        int count = book.counts()[phrase];
        double lift = (double) both * book.ofPaper().size() / ((double) found * count);
        boolean brings = count > both && lift > LEAST_LIFT;
        double share = Phrases.length(book.keys()[phrase]) == 1 ? OF_ONE_WORD : 1;
        return brings ? share * both * Math.log(lift) : 0;
    }

    /** Of a phrase and a longer one that holds it, the one that says more: the longer, unless it is much rarer. */
    private static List<Candidate> distinct(List<Candidate> best, Phrasebook book) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : best) {
            long key = book.keys()[candidate.phrase()];
            boolean longer = best.stream()
                    .anyMatch(other -> other.both() * 2 >= candidate.both()
                            && other.phrase() != candidate.phrase()
                            && Phrases.within(key, book.keys()[other.phrase()]));
            boolean told = kept.stream()
                    .map(other -> book.keys()[other.phrase()])
                    .anyMatch(other -> Phrases.mostly(key, other) || Phrases.mostly(other, key));
            if (!longer && !told) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean overlap(long one, long other) {
        return Phrases.within(one, other) || Phrases.within(other, one);
    }

    /** What was asked for, as phrases of the corpus; those that no paper has, or that are too long, are no matter. */
    private static List<Long> asked(List<Expression> wanted, Vocabulary vocabulary) {
        return wanted.stream()
                .flatMap(expression -> expression.all().stream())
                .map(Clause::words)
                .flatMap(words -> Phrases.key(words, vocabulary).stream())
                .toList();
    }
}
