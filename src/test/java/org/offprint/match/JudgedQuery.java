package org.offprint.match;

import java.util.List;
import java.util.Optional;
import org.offprint.interest.Interests;
import org.offprint.paper.PaperView;
import org.offprint.paper.TitleKey;

/**
 * What a reader typed, what that reader wants, and which papers serve that and which don't.
 *
 * @param need the want behind the lines, a sentence
 */
record JudgedQuery(Interests interests, String need, List<Judgement> judgements) {

    /**
     * @param key of the title, see {@link TitleKey}
     * @param reason why, in a few words
     */
    record Judgement(String key, String title, boolean relevant, String reason) {

        Judgement {
            if (title.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a judgement names a paper and gives a reason: " + title);
            }
        }

        Judgement(String title, boolean relevant, String reason) {
            this(TitleKey.of(title), title, relevant, reason);
        }
    }

    JudgedQuery {
        judgements = List.copyOf(judgements);
        if (need.isBlank() || judgements.stream().noneMatch(Judgement::relevant)) {
            throw new IllegalArgumentException("a query has a need, and a paper that serves it: " + interests.lines());
        }
        if (judgements.stream().map(Judgement::key).distinct().count() < judgements.size()) {
            throw new IllegalArgumentException("a paper is judged once a query: " + interests.lines());
        }
    }

    /** What readers would call it. */
    String name() {
        return String.join(" | ", interests.lines());
    }

    /** How many of the first k papers that a way puts up are relevant. */
    int found(Way way, int k) {
        return (int) way.best(interests, k).stream()
                .filter(paper -> judgement(paper).map(Judgement::relevant).orElse(false))
                .count();
    }

    /** What a way puts among its first k though nobody judged it. */
    List<String> unjudged(Way way, int k) {
        return way.best(interests, k).stream()
                .filter(paper -> judgement(paper).isEmpty())
                .map(PaperView::title)
                .toList();
    }

    private Optional<Judgement> judgement(PaperView paper) {
        String key = TitleKey.of(paper.title());
        return judgements.stream()
                .filter(judgement -> judgement.key().equals(key))
                .findFirst();
    }

    long relevant() {
        return judgements.stream().filter(Judgement::relevant).count();
    }
}
