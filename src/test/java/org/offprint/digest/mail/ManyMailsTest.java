package org.offprint.digest.mail;

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
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** A thousand mails of whatever there can be: each stays small, and its two parts say the same. */
@QuarkusTest
@QuarkusTestResource(Mailbox.class)
class ManyMailsTest {

    private static final int MAILS = 1_000;
    private static final long SEED = Long.getLong("seed", 7);
    private static final String[] PIECES = {
        "LoRA",
        "quantization",
        "of",
        "ذكاء",
        "اصطناعي",
        "עברית",
        "𝔸𝕀",
        "🧪",
        "👩‍🔬",
        "論文",
        "<b>",
        "&amp;",
        "\"quoted\"",
        "$\\alpha$",
        "\\%",
        "{\\em x}",
        "``so''",
        "e\u0301",
        "https://example.org/a_b?c=d&e=(f)",
        "*",
        "--",
        "-- ",
        "\u202E",
        "1.",
        "==",
        "{not.an.expression}",
        "{#if}",
        "word",
        "another",
        "Supercalifragilistic",
        "x=y",
        "From me",
        ">quoted",
        "0<1",
        "]]>",
        "C++",
        "don't",
        "’",
        "\u00AD",
        "ﬁ",
        "ß",
        "İ",
        "Σας",
        "👍🏽"
    };
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    @Inject
    DigestMail digestMail;

    @Inject
    Matcher matcher;

    private final Random random = new Random(SEED);

    @Test
    void eachIsSmallAndSaysTheSameInBothParts() {
        int[] sizes = {0, 1, 50};
        for (int i = 0; i < MAILS; i++) {
            int papers = i % 4 == 3 ? random.nextInt(51) : sizes[i % 4];
            Detail detail = Detail.values()[random.nextInt(3)];
            Mail mail = mail(papers, detail);

            String which = "mail " + i + " of seed " + SEED + ", " + papers + " papers, " + detail;
            assertTrue(Fit.size(mail) < 100_000, which + " takes " + Fit.size(mail));
            assertEquals(
                    words(mail.text(), Jsoup.parse(mail.html()).select("h3").size()), words(mail.html()), which);
            assertTrue(
                    mail.text()
                            .lines()
                            .allMatch(line -> line.codePointCount(0, line.length()) <= 78 || !line.contains(" ")),
                    which);
            assertNothingIsFetched(mail, which);
        }
    }

    /** Each visible word and how often, but for addresses, asterisks and the name above it all. */
    private static Map<String, Integer> words(String html) {
        Document mail = Jsoup.parse(html);
        mail.select("head, div[style^=display:none], span.bar").remove();
        mail.select("p, h1, h2, h3, td, div, br").before(" ");
        return counted(mail.body().wholeText());
    }

    private static Map<String, Integer> words(String text, int numbered) {
        Map<String, Integer> words = counted(text);
        for (int number = 1; number <= numbered; number++) {
            words.merge(String.valueOf(number), -1, Integer::sum);
        }
        words.values().removeIf(count -> count == 0);
        return words;
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> words = new TreeMap<>();
        WORD.matcher(ADDRESS.matcher(text).replaceAll(" ").replace("*", ""))
                .results()
                .forEach(word -> words.merge(word.group().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum));
        return words;
    }

    private static void assertNothingIsFetched(Mail mail, String which) {
        Document html = Jsoup.parse(mail.html());
        assertEquals(
                0,
                html.select("img, link, script, iframe, object, embed, [src], [background], [srcset]")
                        .size(),
                which);
        assertTrue(!mail.html().contains("url(") && !mail.html().contains("@import"), which);
        html.select("a").forEach(link -> assertTrue(link.attr("href").matches("https?://.+"), link.outerHtml()));
    }

    private Mail mail(int papers, Detail detail) {
        List<PaperView> views =
                LongStream.rangeClosed(1, papers).mapToObj(this::paper).toList();
        Corpus corpus = Corpus.since(Instant.EPOCH, views);
        corpus.learn(
                Map.of(1, Expression.parse("LoRA"), 2, Expression.parse("quantization"), 3, Expression.parse("עברית")),
                matcher);
        boolean matched = random.nextBoolean();
        Mode mode = papers == 0 ? Mode.NOTHING : matched ? Mode.MATCHED : Mode.TRENDING;
        List<Pick> picks = views.stream()
                .map(paper ->
                        new Pick(paper.id(), new Score(1, random.nextDouble(), 0.9), matched ? lines() : List.of()))
                .toList();
        List<Long> more = papers == 0
                ? List.of()
                : LongStream.range(1_000, 1_000 + random.nextInt(201)).boxed().toList();
        Ready ready = new Ready(
                random.nextLong(1, Long.MAX_VALUE),
                LocalDate.parse("2026-01-05"),
                Instant.parse("2026-01-06T19:00:00Z"),
                new Digest(mode, picks, more),
                random.nextLong(1, Long.MAX_VALUE),
                new MailAddress("reader@example.org"),
                random.nextInt(1_000),
                detail);
        return digestMail.mail(ready, corpus);
    }

    private List<Integer> lines() {
        return IntStream.rangeClosed(1, 3)
                .filter(id -> id == 1 || random.nextBoolean())
                .boxed()
                .toList();
    }

    private PaperView paper(long id) {
        SomePaper paper = SomePaper.called(id, text(random.nextInt(500) + 1)).about(text(random.nextInt(3_000) + 1));
        if (random.nextBoolean()) {
            paper.by(text(30), text(30), text(30), text(30), text(30)).byAll(5 + random.nextInt(900));
        }
        if (random.nextBoolean()) {
            paper.from(text(60)).on("2025-11-24").counting(random.nextInt(999), random.nextInt(9));
        }
        return random.nextBoolean()
                ? paper.at("https://example.org/" + "p".repeat(random.nextInt(150)))
                        .view()
                : paper.view();
    }

    /** On one line, of at most so many characters. */
    private String text(int most) {
        List<String> pieces = new ArrayList<>();
        for (int length = 0; length < most; ) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            pieces.add(piece);
            length += piece.length() + 1;
        }
        String text = String.join(random.nextInt(9) == 0 ? "" : " ", pieces);
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))))
                .strip();
    }
}
