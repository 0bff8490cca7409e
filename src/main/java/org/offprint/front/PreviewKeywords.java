package org.offprint.front;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offprint.front.recent.RecentPapers;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.interest.Unkept;
import org.offprint.match.Matcher;
import org.offprint.match.Matches;
import org.offprint.match.RelatedPhrases;
import org.offprint.match.RelatedPhrases.Related;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;
import org.offprint.problem.Refusal;

/** Says what keywords would have brought over the last 30 days, with the matcher that the digests use. */
@Singleton
class PreviewKeywords {

    /** With fewer days, a rate would be a guess. */
    private static final int FEWEST_DAYS = 7;

    private static final String NONE = "hits none of the papers held. ";
    private static final int BROAD_A_DAY = 30;
    private static final int SHOWN = 10;
    private static final int RELATED = 8;

    private final RecentPapers recent;
    private final Matcher matcher;
    private final Ranking ranking;
    private final RelatedPhrases relatedPhrases;
    private final Clock clock;

    PreviewKeywords(RecentPapers recent, Matcher matcher, Ranking ranking, RelatedPhrases relatedPhrases, Clock clock) {
        this.recent = recent;
        this.matcher = matcher;
        this.ranking = ranking;
        this.relatedPhrases = relatedPhrases;
        this.clock = clock;
    }

    /** @throws Refusal with a fault in {@code keywords} for each bad line */
    Forecast preview(List<String> lines) {
        Interests wanted = Interests.parse(lines);
        Unkept unkept = Unkept.of(wanted);
        Instant now = clock.instant();
        List<PaperView> papers = recent.papers();
        Matches run = matcher.match(unkept.expressions(), papers);
        List<PaperView> hits = ranking.rank(run, unkept.packed(), 0, paper -> true, now, RecentPapers.MOST).stream()
                .map(Match::paper)
                .sorted(PaperSort.NEWEST_FIRST)
                .toList();
        int days = days(papers, now);
        return new Forecast(
                days < FEWEST_DAYS ? null : (double) hits.size() / days,
                hits.size(),
                papers.size(),
                days,
                warnings(wanted, run, days),
                wanted.readBack(),
                related(wanted, run, hits),
                Found.Hit.of(wanted, run, hits.subList(0, Math.min(SHOWN, hits.size()))));
    }

    private List<Related> related(Interests wanted, Matches run, List<PaperView> hits) {
        List<Expression> lines = wanted.entries().stream()
                .filter(entry -> !entry.excludes())
                .map(Interests.Entry::expression)
                .toList();
        Set<Long> found = hits.stream().map(PaperView::id).collect(Collectors.toSet());
        int[] indexes = IntStream.range(0, run.papers().size())
                .filter(at -> found.contains(run.papers().get(at).id()))
                .toArray();
        return lines.isEmpty() ? List.of() : relatedPhrases.find(run, indexes, lines, RELATED);
    }

    /** Since when papers come in, in begun days. */
    private static int days(List<PaperView> papers, Instant now) {
        return papers.stream()
                .map(PaperView::collectedAt)
                .min(Instant::compareTo)
                .map(first -> (int) Math.min(
                        RecentPapers.DAYS,
                        Math.max(0, Duration.between(first, now).toDays()) + 1))
                .orElse(0);
    }

    private static List<String> warnings(Interests wanted, Matches run, int days) {
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < wanted.entries().size(); i++) {
            Interests.Entry entry = wanted.entries().get(i);
            int hits = run.hits(i).papers().length;
            Optional<String> hint = hits > 0 ? Optional.empty() : entry.hint().map(NONE::concat);
            String warning = hint.orElse(
                    entry.excludes() ? null : warning(hits, run.papers().size(), days));
            if (warning != null) {
                warnings.add("“" + entry.line() + "” " + warning);
            }
        }
        return warnings;
    }

    private static @Nullable String warning(int hits, int papers, int days) {
        if (papers == 0) {
            return null;
        }
        if (hits == 0) {
            return NONE + "Check its spelling, or try fewer words.";
        }
        String more = " Add a word, or a second phrase with “ + ”.";
        if (days >= FEWEST_DAYS && hits > BROAD_A_DAY * days) {
            return String.format(Locale.ENGLISH, "brings about %,d papers a day.", hits / days) + more;
        }
        boolean most = days < FEWEST_DAYS && hits > papers / 2;
        return most ? String.format(Locale.ENGLISH, "hits %,d of the %,d papers held.", hits, papers) + more : null;
    }
}
