package org.offprint.digest.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.match.ranking.Score;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Standing;
import org.offprint.subscriber.Subscriber;

/**
 * Why a reader was, or was not, sent a paper.
 *
 * @param reason what decides it
 * @param because the same in words, with what is needed to understand it
 * @param place in the list of the reader's next digest, from 1; null when it is not in it
 * @param score in that list, with its parts; null when it is not in it
 * @param hits the lines that hit the paper
 * @param excludedBy the lines that take it out
 * @param nearest the line that comes nearest, when none hits; null when nothing of any is there
 * @param editions those that list the paper, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Explanation(
        Reason reason,
        String because,
        Subject paper,
        Audience reader,
        @Nullable Integer place,
        @Nullable Score score,
        List<Hit> hits,
        List<String> excludedBy,
        @Nullable NearMiss nearest,
        List<Listing> editions) {

    /** The paper. */
    public record Subject(long id, String title, Instant collectedAt) {}

    /**
     * The reader.
     *
     * @param suppressed why the address gets no mail; null when it may
     * @param nextDueAt when the next digest is due; null when none is
     * @param windowFrom collected since then, a paper counts for it
     * @param papers how many papers the list has that it would be the beginning of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Audience(
            Standing standing,
            Suppressions.@Nullable Reason suppressed,
            @Nullable Instant nextDueAt,
            Instant windowFrom,
            List<String> lines,
            int popularity,
            int maxPapers,
            int papers) {}

    static Explanation of(Evidence evidence) {
        Outlook outlook = evidence.outlook();
        Comparison comparison = evidence.comparison();
        PaperView paper = evidence.paper();
        return new Explanation(
                evidence.reason(),
                Because.of(evidence),
                new Subject(paper.id(), paper.title(), paper.collectedAt()),
                audience(evidence),
                outlook.place() == 0 ? null : outlook.place(),
                outlook.score(),
                comparison.hits(),
                comparison.excludedBy(),
                comparison.nearest(),
                evidence.listings());
    }

    private static Audience audience(Evidence evidence) {
        Subscriber reader = evidence.found().reader();
        return new Audience(
                reader.standing(),
                evidence.found().suppressed(),
                reader.nextDueAt().orElse(null),
                evidence.outlook().window().from(),
                evidence.comparison().lines(),
                reader.choices().popularity(),
                reader.choices().maxPapers(),
                evidence.outlook().papers());
    }

    public Explanation {
        hits = List.copyOf(hits);
        excludedBy = List.copyOf(excludedBy);
        editions = List.copyOf(editions);
    }
}
