package org.offprint.digest.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Digest.Pick;
import org.offprint.digest.mail.DigestMail;
import org.offprint.digest.mail.RandomDigests;
import org.offprint.digest.mail.Ready;
import org.offprint.interest.Expression;
import org.offprint.letter.Mail;
import org.offprint.letter.MailAddress;
import org.offprint.letter.Part;
import org.offprint.match.Matcher;
import org.offprint.match.ranking.Score;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;
import org.offprint.story.Mailbox;
import org.offprint.subscriber.Detail;

/** Whatever is printed is what the templates give when they render all of it: to the last character. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class PressTest {

    private static final long SEED = Long.getLong("seed", 7);
    private static final List<String> LINES = List.of(
            "diffusion models",
            "LoRA",
            "large language models",
            "agents",
            "video",
            "reinforcement learning",
            "benchmark",
            "reasoning",
            "title: learning",
            "attention",
            "code",
            "3d",
            "transform*",
            "data + model",
            "-survey");

    @Inject
    Press press;

    @Inject
    DigestMail digestMail;

    @Inject
    Matcher matcher;

    private final Random random = new Random(SEED);

    @Test
    void oddPapersLookTheSame() {
        RandomDigests digests = new RandomDigests(random, matcher);
        for (int i = 0; i < 150; i++) {
            RandomDigests.Made made = digests.next(random.nextInt(12), detail());
            for (int reader = 0; reader < 10; reader++) {
                same(made.ready(), made.corpus(), "odd mail " + i);
                made = digests.next(made.corpus(), made.papers(), detail());
            }
        }
    }

    @Test
    void whatDoesNotFitIsShortenedTheSame() {
        RandomDigests digests = new RandomDigests(random, matcher);
        for (int i = 0; i < 5; i++) {
            RandomDigests.Made made = digests.next(50, Detail.FULL);
            same(made.ready(), made.corpus(), "long mail " + i);
        }
    }

    @Test
    void theSeedsLookTheSameToThousandsOfReaders() {
        List<PaperView> papers = SeedPapers.all();
        Corpus corpus = Corpus.since(Instant.EPOCH, papers);
        Map<Integer, Expression> lines = new java.util.HashMap<>();
        LINES.forEach(line -> lines.put(lines.size(), Expression.parse(line.replaceFirst("^-", ""))));
        corpus.learn(lines, matcher);
        int marked = 0;
        for (int reader = 0; reader < 3_000; reader++) {
            Ready ready = ready(reader, corpus, papers);
            same(ready, corpus, "reader " + reader);
            marked += press.printed(ready, corpus).html().contains("<mark>") ? 1 : 0;
        }
        assertTrue(marked > 1_000, "few have marks: " + marked);
    }

    /** Ten papers, each with all of some expressions that hit it. */
    private Ready ready(int reader, Corpus corpus, List<PaperView> papers) {
        List<Pick> picks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int paper = random.nextInt(papers.size());
            List<Integer> hits = new ArrayList<>();
            for (int line = 0; line < LINES.size(); line++) {
                if (random.nextInt(3) > 0
                        && java.util.Arrays.binarySearch(corpus.hits(line).papers(), paper) >= 0) {
                    hits.add(line);
                }
            }
            java.util.Collections.shuffle(hits, random);
            picks.add(new Pick(papers.get(paper).id(), new Score(1, random.nextDouble(), 0.9), hits));
        }
        return new Ready(
                reader + 1,
                LocalDate.parse("2026-01-05"),
                Instant.parse("2026-01-06T19:00:00Z"),
                new Digest(Digest.Mode.MATCHED, picks, List.of(1L, 2L)),
                reader + 1,
                new MailAddress("printed@example.org"),
                0,
                detail());
    }

    private Detail detail() {
        return Detail.values()[random.nextInt(Detail.values().length)];
    }

    private void same(Ready ready, Corpus corpus, String which) {
        Mail expected = digestMail.mail(ready, corpus);
        Mail printed = press.printed(ready, corpus);
        String told = which + " of seed " + SEED;
        assertEquals(expected.text(), printed.text(), told);
        assertEquals(expected.html(), printed.html(), told);
        assertEquals(expected, printed, told);
        assertArrayEquals(Part.of(expected.html()).lines(), printed.rich().lines(), told);
        assertArrayEquals(Part.of(expected.text()).lines(), printed.plain().lines(), told);
    }
}
