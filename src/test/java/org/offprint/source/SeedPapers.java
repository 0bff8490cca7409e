package org.offprint.source;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.paper.PaperView;
import org.offprint.paper.TitleKey;

/** The papers of the seed documents as values, without a database: each once, with what any copy knows. */
public final class SeedPapers {

    public static final Instant COLLECTED = Instant.parse("2026-01-05T05:00:00Z");

    private SeedPapers() {}

    /** Numbered from 1 in the order of the documents. */
    public static List<PaperView> all() {
        Map<String, PaperView> papers = new LinkedHashMap<>();
        for (String document : SeedFetch.DOCUMENTS) {
            for (SeedBlock block : SeedDocument.parse(document, SeedFetch.text(document), Year.of(2025))
                    .blocks()) {
                papers.merge(TitleKey.of(block.title()), view(papers.size() + 1, block), SeedPapers::filled);
            }
        }
        return new ArrayList<>(papers.values());
    }

    private static PaperView view(long id, SeedBlock block) {
        SeedAbout about = block.about();
        return new PaperView(
                id,
                block.title(),
                block.abstractText(),
                List.of(),
                about.authors(),
                about.organisation(),
                about.day(),
                null,
                about.comments(),
                null,
                null,
                null,
                List.of(),
                COLLECTED);
    }

    private static PaperView filled(PaperView one, PaperView other) {
        return new PaperView(
                one.id(),
                one.title(),
                one.abstractText(),
                List.of(),
                first(one.authorCount(), other.authorCount()),
                first(one.organisation(), other.organisation()),
                first(one.publishedOn(), other.publishedOn()),
                null,
                first(one.comments(), other.comments()),
                null,
                null,
                null,
                List.of(),
                COLLECTED);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
