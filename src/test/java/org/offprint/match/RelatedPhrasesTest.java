package org.offprint.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.match.RelatedPhrases.Related;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

class RelatedPhrasesTest {

    private final Desk desk = new Desk();

    @Test
    void findsWhatStandsBesideWithItsCounts() throws BadExpression {
        List<PaperView> papers = new ArrayList<>();
        about(papers, 6, "Walking robots learn by trial and error.");
        about(papers, 2, "Robots that talk.");
        about(papers, 3, "Mice learn by trial and error.");
        about(papers, 60, "Something else is the matter here.");

        List<Related> related = related(papers, "robot");

        assertEquals(
                List.of(new Related("trial and error", 6, 9)),
                related.stream().filter(one -> one.phrase().contains("error")).toList());
        assertTrue(related.stream().noneMatch(one -> one.phrase().contains("obot")), "these bring nothing new");
        assertTrue(related.stream().noneMatch(one -> one.phrase().contains("matter")), related.toString());
    }

    @Test
    void aPhraseStandsAsItMostlyDoes() throws BadExpression {
        List<PaperView> papers = new ArrayList<>();
        about(papers, 2, "Trial Run of walking robots.");
        about(papers, 3, "We saw a trial run of swimming robots.");
        about(papers, 1, "We saw a trial run.");
        about(papers, 90, "Else.");

        assertEquals("trial run", related(papers, "robots").get(0).phrase());
    }

    @Test
    void nothingStandsBesideNothing() throws BadExpression {
        assertEquals(List.of(), related(SeedPapers.all(), "zzzunheard"));
        assertEquals(List.of(), related(List.of(), "robots"));
    }

    @Test
    void ofTheSeedsItSaysWhatAReaderWouldExpect() throws BadExpression {
        List<String> phrases = related(SeedPapers.all(), "reinforcement learning").stream()
                .map(Related::phrase)
                .toList();
        assertEquals(8, phrases.size());
        assertTrue(phrases.contains("policy"), phrases.toString());
    }

    private static void about(List<PaperView> papers, int count, String text) {
        for (int i = 0; i < count; i++) {
            papers.add(APaper.titled("Number " + papers.size())
                    .saying(text)
                    .number(papers.size() + 1)
                    .view());
        }
    }

    private List<Related> related(List<PaperView> papers, String line) throws BadExpression {
        Expression expression = Expression.parse(line);
        Matches run = new TrieMatcher(desk).match(Map.of(0, expression), papers);
        return new RelatedPhrases(desk).find(run, run.hits(0).papers(), List.of(expression), 8);
    }
}
