package org.offprint.digest.card;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;
import org.offprint.tex.Readable;

/** What is known about a paper, on one line: authors or their number, organisation, day, upvotes, comments. */
public final class Byline {

    private static final int MOST_NAMES = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Byline() {}

    public static String of(PaperView paper) {
        return Stream.of(
                        authors(paper),
                        paper.organisation(),
                        day(paper),
                        counted(paper.upvotes(), "upvote"),
                        counted(paper.comments(), "comment"))
                .filter(Objects::nonNull)
                .map(part -> Isolated.of(Readable.text(part)))
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String authors(PaperView paper) {
        List<String> names = paper.authors();
        if (names.isEmpty()) {
            return counted(paper.authorCount(), "author");
        }
        Integer known = paper.authorCount();
        int all = Math.max(names.size(), known == null ? 0 : known);
        if (all <= MOST_NAMES) {
            return String.join(", ", names);
        }
        List<String> first = names.subList(0, Math.min(MOST_NAMES - 1, names.size()));
        return String.join(", ", first) + " and " + (all - first.size()) + " others";
    }

    private static String day(PaperView paper) {
        LocalDate published = paper.publishedOn();
        return published != null
                ? DAY.format(published)
                : "collected " + DAY.format(paper.collectedAt().atZone(ZoneOffset.UTC));
    }

    static @Nullable String counted(@Nullable Integer count, String noun) {
        return count == null ? null : count + " " + noun + (count == 1 ? "" : "s");
    }
}
