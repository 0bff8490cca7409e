package org.offprint.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.paper.PaperView;

/**
 * Finds the phrases that bring papers like one: those that stand in it often, in its title above all, in several others,
 * and in few of all. Thread-safe.
 */
@Singleton
public class Keyphrases {

    /** How much more a phrase says that the title has. */
    private static final double OF_TITLE = 2;
    /** A word by itself brings too much. */
    private static final double OF_ONE_WORD = 0.35;
    /** What stands in more of the papers brings half of everything. */
    private static final double MOST_OF_ALL = 0.1;

    private static final Pattern SHORT_WORD = Pattern.compile("\\b\\p{Ll}{1,2}\\b");

    private final Desk desk;

    Keyphrases(Desk desk) {
        this.desk = desk;
    }

    private record Seen(String text, long key, int times, boolean title) {
        Seen plus(Seen other) {
            return new Seen(text, key, times + other.times, title || other.title);
        }
    }

    private record Candidate(Seen seen, double score) {}

    /**
     * @param among the papers that tell what is common
     * @param most how many, the most telling first
     * @return phrases that can be asked for as they are; none when the paper has nothing but common words
     */
    public List<String> of(PaperView paper, List<PaperView> among, int most) {
        Map<Long, Seen> seen = read(paper);
        Analysed analysed = desk.of(among);
        Map<Long, Integer> counts = counts(analysed.phrasebook());
        List<Candidate> candidates = seen.values().stream()
                .map(each -> new Candidate(each, score(each, counts, analysed)))
                .filter(candidate -> candidate.score() > 0)
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.seen().text()))
                .toList();
        List<Seen> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean told = chosen.stream().anyMatch(other -> overlap(other, candidate.seen()));
            if (!told && chosen.size() < most) {
                chosen.add(candidate.seen());
            }
        }
        return chosen.stream().map(Seen::text).toList();
    }

    private static Map<Long, Seen> read(PaperView paper) {
        Analysed own = new Analysed(List.of(paper));
        Map<Long, Seen> seen = new LinkedHashMap<>();
        new Phrases(own.vocabulary()).read(paper, own.texts(0), (key, title, start, end) -> {
            String text = (title ? paper.title() : paper.abstractText()).substring(start, end);
            if (!SHORT_WORD.matcher(text).find()) {
                seen.merge(key, new Seen(text, key, 1, title), Seen::plus);
            }
        });
        return seen;
    }

    private static Map<Long, Integer> counts(Phrasebook book) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int phrase = 0; phrase < book.keys().length; phrase++) {
            counts.put(book.keys()[phrase], book.counts()[phrase]);
        }
        return counts;
    }

    /** What several papers have counts by how much it tells; what is the paper's own, only when it names it. */
    private static double score(Seen seen, Map<Long, Integer> counts, Analysed analysed) {
        int papers = analysed.papers().size();
        int with = key(seen, analysed).map(key -> counts.getOrDefault(key, 0)).orElse(0);
        int words = Phrases.length(seen.key());
        if (with == 0) {
            return seen.title() && words > 1 ? 1.0 / words : 0;
        }
        double weight = (1 + Math.log(seen.times())) * (seen.title() ? OF_TITLE : 1) * (words == 1 ? OF_ONE_WORD : 1);
        return words == 1 && with > MOST_OF_ALL * papers ? 0 : weight * Math.log(1 + (double) papers / with);
    }

    private static Optional<Long> key(Seen seen, Analysed analysed) {
        try {
            List<String> words = Expression.parse(seen.text()).all().get(0).words();
            return Phrases.key(words, analysed.vocabulary());
        } catch (BadExpression notOne) {
            return Optional.empty();
        }
    }

    private static boolean overlap(Seen one, Seen other) {
        return Phrases.mostly(one.key(), other.key()) || Phrases.mostly(other.key(), one.key());
    }
}
