package org.offprint.paper;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two copies of one paper share. */
enum Identifier {
    ARXIV_ID("facts.arxivId", copy -> copy.facts().arxivId()),
    DOI("facts.doi", copy -> Clusters.identifyingDoi(copy.facts().doi())),
    TITLE("titleKey", PaperCopy::titleKey);

    private final String path;
    private final Function<PaperCopy, @Nullable String> of;

    Identifier(String path, Function<PaperCopy, @Nullable String> of) {
        this.path = path;
        this.of = of;
    }

    /** Where it stands, in a query. */
    String path() {
        return path;
    }

    @Nullable
    String of(PaperCopy copy) {
        return of.apply(copy);
    }
}
