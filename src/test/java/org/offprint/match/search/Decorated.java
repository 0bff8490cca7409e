package org.offprint.match.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.offprint.interest.BadExpression;
import org.offprint.interest.Expression;
import org.offprint.match.APaper;
import org.offprint.paper.PaperView;
import org.offprint.source.SeedPapers;

/** The seeds with what they lack: authors, categories, organisations, counts, days; the same for the same seed. */
final class Decorated {

    private static final List<String> NAMES = List.of(
            "Ada",
            "Łukasz",
            "Jean-Luc",
            "de",
            "la",
            "Wei",
            "O'Neil",
            "van",
            "der",
            "Berg",
            "Bergman",
            "Le",
            "Cun",
            "LeCun",
            "Kaiser",
            "Kim",
            "J.",
            "Müller");
    private static final List<String> CATEGORIES =
            List.of("cs.CL", "cs.LG", "stat.ML", "math.OC", "quant-ph", "csx.CL");
    private static final List<String> ORGANISATIONS =
            List.of("Tencent AI Lab", "Lab of Tencent", "ETH Zürich", "Data Set Institute", "Dataset Institute");

    private Decorated() {}

    static List<PaperView> seeds(long seed) {
        Random random = new Random(seed);
        List<PaperView> papers = new ArrayList<>();
        for (PaperView paper : SeedPapers.all()) {
            APaper decorated = APaper.titled(paper.title())
                    .saying(paper.abstractText())
                    .number(paper.id())
                    .by(name(random), name(random), name(random))
                    .in(one(CATEGORIES, random), one(CATEGORIES, random))
                    .collected("2026-01-0" + (1 + random.nextInt(4)) + "T05:00:00.123456Z");
            if (random.nextInt(3) > 0) {
                decorated.from(one(ORGANISATIONS, random));
            }
            if (random.nextInt(3) > 0) {
                decorated.upvoted(random.nextInt(random.nextBoolean() ? 5 : 500));
            }
            if (random.nextInt(4) > 0) {
                decorated.on(
                        LocalDate.of(2026, 1, 1).minusDays(random.nextInt(6)).toString());
            }
            papers.add(decorated.view());
        }
        return papers;
    }

    private static String name(Random random) {
        return one(NAMES, random) + " " + one(NAMES, random) + (random.nextBoolean() ? " " + one(NAMES, random) : "");
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Expressions that look into these fields, alone and with others. */
    static List<Expression> expressions(int count, long seed) {
        Random random = new Random(seed);
        Set<Expression> all = new LinkedHashSet<>();
        while (all.size() < count) {
            String author = "author: " + quoted(name(random).split(" ", 2)[random.nextInt(2)], random);
            String category = "cat: " + quoted(one(CATEGORIES, random).split("\\.")[0], random);
            String line =
                    switch (random.nextInt(8)) {
                        case 0 -> author + " + " + category;
                        case 1 -> "org: " + one(ORGANISATIONS, random) + " -" + author;
                        case 2 ->
                            "models + org: " + one(one(ORGANISATIONS, random).split(" "), random);
                        case 3 -> author.replace("\"", "") + "*";
                        case 4 ->
                            one(List.of("learning", "agent*", "title: of"), random) + " -cat: "
                                    + one(CATEGORIES, random);
                        case 5 -> "author: " + name(random).replaceFirst(" ", random.nextBoolean() ? "" : "-");
                        case 6 -> "cat: " + one(CATEGORIES, random) + " + " + one(NAMES, random);
                        default -> author;
                    };
            try {
                all.add(Expression.parse(line));
            } catch (BadExpression tooShort) {
                // a beginning of less than three letters; take another
                continue;
            }
        }
        return new ArrayList<>(all);
    }

    private static String one(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static String quoted(String text, Random random) {
        return random.nextInt(4) == 0 ? "\"" + text + "\"" : text;
    }

    /** An index as it becomes with time: in several pieces, with papers that were changed or taken out. */
    static PaperIndex indexed(List<PaperView> papers) {
        PaperIndex index = new PaperIndex();
        int step = Math.max(1, papers.size() / 5);
        for (int from = 0; from < papers.size(); from += step) {
            List<PaperView> batch = papers.subList(from, Math.min(from + step, papers.size()));
            List<PaperView> others = new ArrayList<>();
            for (PaperView paper : batch) {
                others.add(APaper.titled("models of an earlier learning agent")
                        .number(paper.id())
                        .view());
                others.add(APaper.titled("merged models")
                        .number(1_000_000 + paper.id())
                        .view());
            }
            index.put(others);
            index.publish();
            index.put(batch);
            index.remove(others.stream()
                    .map(PaperView::id)
                    .filter(id -> id > 1_000_000)
                    .toList());
            index.publish();
        }
        return index;
    }
}
