package org.offprint.digest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.offprint.digest.SomePaper;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Digest.Mode;
import org.offprint.digest.edition.Digest.Pick;
import org.offprint.interest.Expression;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.match.Matcher;
import org.offprint.match.ranking.Score;
import org.offprint.paper.PaperView;
import org.offprint.story.Mailbox;
import org.offprint.subscriber.Detail;

@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class DigestMailTest {

    private static final Score SCORE = new Score(1, 0.8, 0.9);
    private static final List<Long> MORE = LongStream.range(100, 134).boxed().toList();

    @Inject
    DigestMail digestMail;

    @Inject
    Matcher matcher;

    @Test
    void oddTextStandsAsItIsInBothParts() {
        Digest digest = new Digest(
                Mode.MATCHED,
                List.of(
                        new Pick(1, SCORE, List.of(1)),
                        new Pick(3, SCORE, List.of(2)),
                        new Pick(2, SCORE, List.of(1, 2)),
                        new Pick(4, SCORE, List.of(2, 99))),
                MORE);

        Golden.check("digest", mail(digest, Detail.SHORT, OddPapers.ALL));
        Golden.check("digest-full", mail(digest, Detail.FULL, OddPapers.ALL));
        Golden.check("digest-titles", mail(digest, Detail.TITLES, OddPapers.ALL));
    }

    @Test
    void trendingPapersNeedNoHeading() {
        List<Pick> picks = List.of(new Pick(2, SCORE, List.of()), new Pick(4, SCORE, List.of()));

        Golden.check("digest-trending", mail(new Digest(Mode.TRENDING, picks, List.of()), Detail.SHORT, OddPapers.ALL));
        Golden.check("digest-instead", mail(new Digest(Mode.INSTEAD, picks, List.of()), Detail.SHORT, OddPapers.ALL));
    }

    @Test
    void nothingIsSaidShortly() {
        Golden.check("digest-nothing", mail(Digest.NOTHING, Detail.SHORT, List.of()));
    }

    @Test
    void theHeadersAreThoseOfAList() {
        Mail mail = mail(Digest.NOTHING, Detail.SHORT, List.of());

        String unsubscribe = mail.headers().get("List-Unsubscribe");
        assertTrue(mail.text().contains(unsubscribe.substring(1, unsubscribe.length() - 1)), mail.text());
        assertEquals("List-Unsubscribe=One-Click", mail.headers().get("List-Unsubscribe-Post"));
        assertEquals("Offprint <digest.offprint.example.org>", mail.headers().get("List-Id"));
        assertEquals("auto-generated", mail.headers().get("Auto-Submitted"));
        assertEquals("digest:offprint", mail.headers().get("Feedback-ID"));
        assertTrue(mail.headers().get("List-Help").startsWith("<http"));
        assertEquals(
                mail.messageId(), mail(Digest.NOTHING, Detail.FULL, List.of()).messageId());
        assertTrue(mail.messageId().matches("<digest\\.7\\.[0-9a-f]{24}@offprint\\.example\\.org>"), mail.messageId());
    }

    @Test
    void fiftyLongPapersStayBelowAHundredKilobytesAndNoneIsLeftOut() {
        for (Detail detail : Detail.values()) {
            Mail mail = fifty("quantization makes <all> things =small= ".repeat(50) + ".", detail);

            assertTrue(Fit.size(mail) < 100_000, detail + " takes " + Fit.size(mail));
            for (int i = 1; i <= 50; i++) {
                assertTrue(mail.html().contains("Paper number " + i + " of"), detail + " misses " + i);
                assertTrue(mail.text().contains("Paper number " + i + " of"), detail + " misses " + i);
            }
        }
    }

    @Test
    void theFirstPapersKeepTheirAbstractsWhenNotAllFit() {
        Mail mail = fifty("The abstract of it, which is long. ".repeat(60), Detail.FULL);

        String first = mail.text().substring(0, mail.text().indexOf("Paper number 2 "));
        String last = mail.text().substring(mail.text().indexOf("Paper number 50 "));
        assertTrue(first.length() > 2_000, first);
        assertFalse(last.contains("The abstract of it, which is long. ".repeat(3)), last);
        assertTrue(Fit.size(mail) > 80_000, "room is left: " + Fit.size(mail));
    }

    @Test
    void aLongTitleWithoutABlankIsCutInThePreheader() {
        PaperView paper = SomePaper.called(1, "論".repeat(300)).on("2025-11-24").view();
        Digest digest = new Digest(Mode.MATCHED, List.of(new Pick(1, SCORE, List.of(2))), List.of());

        assertTrue(mail(digest, Detail.TITLES, List.of(paper)).html().contains("論".repeat(140) + " …"));
    }

    @Test
    void aShortMailIsNotShortened() {
        assertTrue(fifty("Short. ", Detail.FULL).text().contains("Short."));
    }

    private Mail fifty(String text, Detail detail) {
        List<PaperView> papers = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> SomePaper.called(
                                i, "Paper number " + i + " of fifty, whose title is neither long nor short")
                        .about(text)
                        .byAll(i)
                        .on("2025-11-24")
                        .view())
                .toList();
        List<Pick> picks = papers.stream()
                .map(paper -> new Pick(paper.id(), SCORE, List.of(2)))
                .toList();
        return mail(new Digest(Mode.MATCHED, picks, MORE), detail, papers);
    }

    private Mail mail(Digest digest, Detail detail, List<PaperView> papers) {
        Corpus corpus = Corpus.since(Instant.EPOCH, papers);
        corpus.learn(Map.of(1, Expression.parse("LoRA"), 2, Expression.parse("quantization")), matcher);
        return digestMail.mail(
                new Ready(
                        7,
                        LocalDate.parse("2026-01-05"),
                        Instant.parse("2026-01-06T19:00:00Z"),
                        digest,
                        3,
                        new MailAddress("reader@example.org"),
                        0,
                        detail),
                corpus);
    }
}
