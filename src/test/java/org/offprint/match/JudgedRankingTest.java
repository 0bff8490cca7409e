package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.match.JudgedQuery.Judgement;
import org.offprint.paper.PaperView;
import org.offprint.paper.TitleKey;
import org.offprint.source.SeedPapers;

/** What {@link RankingBenchmark} prints must not fall behind the simpler ways. */
class JudgedRankingTest {

    private static final List<PaperView> PAPERS = SeedPapers.all();
    private static final List<JudgedQuery> QUERIES = JudgedQueries.all();

    @Test
    void every_judged_paper_is_a_seed() {
        Set<String> seeds =
                PAPERS.stream().map(paper -> TitleKey.of(paper.title())).collect(Collectors.toSet());
        assertTrue(QUERIES.size() >= 40);
        assertEquals(
                List.of(),
                QUERIES.stream()
                        .flatMap(query -> query.judgements().stream())
                        .filter(judgement -> !seeds.contains(judgement.key()))
                        .map(Judgement::title)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void ours_is_never_worse_than_plain_bm25_or_titles_alone(int k) {
        int ours = JudgedQueries.found(QUERIES, new OurWay(PAPERS, 0), k);
        int plain = JudgedQueries.found(QUERIES, BagOfWords.ofTitlesAndAbstracts(PAPERS), k);
        int titles = JudgedQueries.found(QUERIES, new TitlesOnly(PAPERS), k);
        assertTrue(ours >= plain, () -> "of the first " + k + " " + ours + " are relevant, by BM25 " + plain);
        assertTrue(ours >= titles, () -> "of the first " + k + " " + ours + " are relevant, by titles " + titles);
    }
}
