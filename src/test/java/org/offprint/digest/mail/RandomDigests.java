package org.offprint.digest.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.offprint.digest.SomePaper;
import org.offprint.digest.edition.Corpus;
import org.offprint.digest.edition.Digest;
import org.offprint.digest.edition.Digest.Mode;
import org.offprint.digest.edition.Digest.Pick;
import org.offprint.interest.Expression;
import org.offprint.letter.MailAddress;
import org.offprint.match.Matcher;
import org.offprint.match.ranking.Score;
import org.offprint.paper.PaperView;
import org.offprint.subscriber.Detail;

/** Digests of whatever there can be. */
public final class RandomDigests {

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
    private final Random random;
    private final Matcher matcher;

    public RandomDigests(Random random, Matcher matcher) {
        this.random = random;
        this.matcher = matcher;
    }

    /** A digest, and what it is rendered from. */
    public record Made(Ready ready, Corpus corpus, List<PaperView> papers) {}

    /** A digest of so many papers, with a corpus of its own. */
    public Made next(int papers, Detail detail) {
        List<PaperView> views =
                LongStream.rangeClosed(1, papers).mapToObj(this::paper).toList();
        Corpus corpus = Corpus.since(Instant.EPOCH, views);
        corpus.learn(
                Map.of(1, Expression.parse("LoRA"), 2, Expression.parse("quantization"), 3, Expression.parse("עברית")),
                matcher);
        return next(corpus, views, detail);
    }

    /** Another reader's digest of the same papers. */
    public Made next(Corpus corpus, List<PaperView> views, Detail detail) {
        int papers = views.size();
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
        return new Made(ready, corpus, views);
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
