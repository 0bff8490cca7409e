package org.offprint.digest.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.match.Span;

/** The sentences of an abstract that a short digest shows: the first two or three, and the first that has a mark. */
public final class Excerpt {

    /** Two sentences that are shorter than this together get a third. */
    private static final int SHORT = 240;
    /** A text without a full stop is cut at a word. */
    public static final int LONGEST = 700;

    private static final Pattern END = Pattern.compile("[.!?][)\\]”\"']*\\s+(?=[\\p{Lu}\\p{N}$“\"(\\[\\\\])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:e\\.g|i\\.e|et al|vs|cf|etc|resp|approx|Figs?|Eqs?|Secs?|Refs?|No|Dr|Prof|St|\\p{Lu})\\.\\s+$");

    private Excerpt() {}

    /** A stretch of a text, from inclusive, to exclusive, without blanks around it. */
    public record Range(int start, int end) {
        public boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /**
     * @param marks in the abstract
     * @param marked whether the reader sees a mark elsewhere, in the title
     */
    public static List<Piece> of(String abstractText, List<Span> marks, boolean marked) {
        List<Range> ranges = ranges(sentences(abstractText), marked, range -> marks.stream()
                .anyMatch(mark -> range.holds(mark.start(), mark.end())));
        return cut(Pieces.of(abstractText, ranges, marks));
    }

    /**
     * What is shown, before it is cut at {@value #LONGEST}.
     *
     * @param sentences of the abstract, all
     * @param has whether a mark stands in one
     */
    public static List<Range> ranges(List<Range> sentences, boolean marked, Predicate<Range> has) {
        int shown = sentences.size() > 2 && length(sentences, 2) < SHORT ? 3 : Math.min(2, sentences.size());
        List<Range> ranges = new ArrayList<>(sentences.subList(0, shown));
        if (!marked && first(ranges, has) == null) {
            Range found = first(sentences, has);
            if (found != null) {
                ranges.set(ranges.size() - 1, found);
            }
        }
        return joined(ranges);
    }

    private static @Nullable Range first(List<Range> ranges, Predicate<Range> has) {
        for (Range range : ranges) {
            if (has.test(range)) {
                return range;
            }
        }
        return null;
    }

    /** All of a text. */
    public static List<Range> sentences(String text) {
        List<Range> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (!ABBREVIATION.matcher(text.substring(start, end.end())).find()) {
                addTrimmed(sentences, text, start, end.end());
                start = end.end();
            }
        }
        addTrimmed(sentences, text, start, text.length());
        return sentences;
    }

    private static void addTrimmed(List<Range> ranges, String text, int start, int end) {
        String stretch = text.substring(start, end);
        if (!stretch.isBlank()) {
            int from = start + stretch.length() - stretch.stripLeading().length();
            ranges.add(new Range(from, from + stretch.strip().length()));
        }
    }

    private static int length(List<Range> ranges, int count) {
        return ranges.get(count - 1).end() - ranges.get(0).start();
    }

    /** Sentences that follow each other are one stretch. */
    private static List<Range> joined(List<Range> ranges) {
        List<Range> joined = new ArrayList<>();
        for (Range range : ranges) {
            Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.start() - last.end() <= 2) {
                joined.set(joined.size() - 1, new Range(last.start(), range.end()));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private static List<Piece> cut(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        int left = LONGEST;
        for (Piece piece : pieces) {
            if (piece.text().length() > left) {
                kept.add(Piece.plain(piece.text().substring(0, Cut.end(piece.text(), left)) + " …"));
                return kept;
            }
            kept.add(piece);
            left -= piece.text().length();
        }
        return kept;
    }
}
