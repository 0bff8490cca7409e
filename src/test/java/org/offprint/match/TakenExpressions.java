package org.offprint.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.offprint.interest.Analysis;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.Word;
import org.offprint.paper.PaperView;

/** Expressions of every form, with words taken from papers' own texts; the same for the same seed. */
public final class TakenExpressions {

    private final List<PaperView> papers;
    private final Random random;

    private TakenExpressions(List<PaperView> papers, long seed) {
        this.papers = papers;
        this.random = new Random(seed);
    }

    /** So many distinct ones. */
    public static List<Expression> from(List<PaperView> papers, int count, long seed) {
        TakenExpressions taken = new TakenExpressions(papers, seed);
        Set<Expression> all = new LinkedHashSet<>();
        while (all.size() < count) {
            try {
                all.add(Expression.parse(taken.line()));
            } catch (BadExpression e) {
                // a text can hold what the language gives a meaning, such as a lone star; take another
                continue;
            }
        }
        return new ArrayList<>(all);
    }

    private String line() {
        return switch (random.nextInt(10)) {
            case 0 -> phrase() + " + " + phrase();
            case 1 -> phrase() + " -" + phrase();
            case 2 -> "title: " + phrase();
            case 3 -> beginning();
            case 4 -> "\"" + phrase() + "\"";
            case 5 -> phrase().replaceFirst(" ", "");
            case 6 -> phrase().replaceFirst(" ", "-");
            default -> phrase();
        };
    }

    private String beginning() {
        String phrase = phrase();
        int lastWord = phrase.lastIndexOf(' ') + 1;
        return phrase.substring(0, Math.min(phrase.length(), lastWord + 3 + random.nextInt(5))) + "*";
    }

    private String phrase() {
        PaperView paper = papers.get(random.nextInt(papers.size()));
        String text = random.nextInt(3) == 0 ? paper.title() : paper.abstractText();
        List<Word> words = Analysis.words(text);
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(4));
        StringBuilder phrase = new StringBuilder();
        for (Word word : words.subList(first, last + 1)) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(text, word.start(), word.end());
        }
        return phrase.toString();
    }
}
