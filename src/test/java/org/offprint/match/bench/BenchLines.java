package org.offprint.match.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.interest.Analysis;
import org.offprint.interest.Expression;
import org.offprint.interest.Word;
import org.offprint.source.SeedPapers;

/**
 * Distinct expressions of the seeds' words. The first ones are what most readers type: phrases of one to three words. The
 * texts hold no million of those, so behind them come longer ones, quoted ones, titles, and pairs of phrases.
 */
final class BenchLines {

    private static final int PLAIN = 20_000;
    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final List<List<Word>> texts = SeedPapers.all().stream()
            .map(paper -> Analysis.words(paper.abstractText()))
            .toList();
    private final Random random = new Random(2);

    private BenchLines() {}

    static Map<Integer, Expression> of(int count) {
        BenchLines lines = new BenchLines();
        Set<String> known = new HashSet<>(count * 2);
        Map<Integer, Expression> expressions = new HashMap<>(count * 2);
        while (expressions.size() < count) {
            String line = expressions.size() < PLAIN ? lines.phrase(SHORT) : lines.any();
            if (known.add(line)) {
                expressions.put(expressions.size(), Expression.parse(line));
            }
        }
        return expressions;
    }

    private String any() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> phrase(LONG);
            case 3 -> "title: " + phrase(SHORT);
            case 4 -> "\"" + phrase(SHORT) + "\"";
            case 5 -> phrase(SHORT) + " -" + phrase(SHORT);
            default -> phrase(SHORT) + " + " + phrase(SHORT);
        };
    }

    /** Nobody asks for "of the": a phrase begins and ends with a word that means something. */
    private String phrase(int most) {
        while (true) {
            List<Word> text = texts.get(random.nextInt(texts.size()));
            int first = random.nextInt(text.size());
            int last = Math.min(text.size() - 1, first + random.nextInt(most));
            if (means(text.get(first)) && means(text.get(last))) {
                return text.subList(first, last + 1).stream().map(Word::term).collect(Collectors.joining(" "));
            }
        }
    }

    private static boolean means(Word word) {
        return word.term().length() > 4;
    }
}
