package org.offprint.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.offprint.interest.Expression;
import org.offprint.interest.Interests;
import org.offprint.interest.PackedInterests;
import org.offprint.interest.PackedInterests.Line;
import org.offprint.match.ranking.Match;
import org.offprint.match.ranking.Ranking;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

/** What a digest does. */
final class OurWay implements Way {

    private final TrieMatcher matcher = new TrieMatcher();
    private final Ranking ranking = new Ranking();
    private final List<PaperView> papers;
    private final int popularity;

    OurWay(List<PaperView> papers, int popularity) {
        this.papers = papers;
        this.popularity = popularity;
    }

    @Override
    public List<PaperView> best(Interests interests, int limit) {
        Map<Integer, Expression> expressions = new HashMap<>();
        interests.entries().forEach(entry -> expressions.put(expressions.size(), entry.expression()));
        PackedInterests packed = PackedInterests.of(IntStream.range(0, expressions.size())
                .mapToObj(i -> new Line(i, interests.entries().get(i).excludes()))
                .toList());
        Matches run = matcher.match(expressions, papers);
        return ranking.rank(run, packed, popularity, paper -> true, SeedPapers.COLLECTED, limit).stream()
                .map(Match::paper)
                .toList();
    }
}
