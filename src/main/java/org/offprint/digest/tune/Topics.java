package org.offprint.digest.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offprint.interest.Analysis;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.interest.Word;
import org.offprint.match.Span;
import org.offprint.match.text.PaperText;

/** What a paper's title is about, word by word and two by two, without what its reader looks for. */
final class Topics {

    private static final int SHORTEST = 3;
    private static final int MOST = 12;
    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+(?!\\p{L})");

    private final PaperText paper;
    private final List<Word> words;

    private Topics(PaperText paper) {
        this.paper = paper;
        this.words = Analysis.words(paper.title());
    }

    /** @param paper with the marks of the reader's lines; the topics are as the title writes them, in small letters */
    static List<String> of(PaperText paper) {
        Topics topics = new Topics(paper);
        return Stream.concat(topics.pairs().stream(), topics.singles().stream())
                .filter(Topics::isUnderstood)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<String> singles() {
        return words.stream().filter(this::tells).map(word -> cut(word, word)).toList();
    }

    /** Neighbours with nothing but a blank or a hyphen between. */
    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Word first = words.get(i - 1);
            Word second = words.get(i);
            String between = paper.title().substring(first.end(), Math.max(first.end(), second.start()));
            if (tells(first) && tells(second) && (between.equals(" ") || between.equals("-"))) {
                pairs.add(cut(first, second));
            }
        }
        return pairs;
    }

    private boolean tells(Word word) {
        return word.term().length() >= SHORTEST
                && word.term().chars().anyMatch(Character::isLetter)
                && !Analysis.isFunctionWord(word.term())
                && !Analysis.isStockWord(word.term())
                && paper.spans(Span.Field.TITLE).stream()
                        .noneMatch(mark -> mark.start() < word.end() && word.start() < mark.end());
    }

    /** As the title writes it, but for capitals that only begin a word. */
    private String cut(Word first, Word last) {
        String written = paper.title().substring(first.start(), last.end());
        return CAPITAL.matcher(written).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isUnderstood(String topic) {
        try {
            return Expression.parse(topic).all().size() == 1;
        } catch (BadExpression e) {
            return false;
        }
    }
}
