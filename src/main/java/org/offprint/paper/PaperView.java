package org.offprint.paper;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as matching, mails and pages see it: a value, safe to share between threads.
 *
 * @param id what public links carry
 * @param title one line, as the source gave it, TeX and all
 * @param abstractText one line, as the source gave it, TeX and all
 * @param authors their names where known, else empty
 * @param authorCount how many there are, 1 or more, also where no name is known; null when unknown
 * @param organisation where the work comes from, null when unknown
 * @param publishedOn its day at the source, null when unknown
 * @param upvotes 0 or more, null when unknown
 * @param comments 0 or more, null when unknown
 * @param url its page at the source, http or https, null when unknown
 * @param arxivId without version, null when it has none
 * @param doi in lower case, null when it has none
 * @param categories such as {@code cs.CL}, may be empty
 * @param collectedAt when this instance first stored it
 */
public record PaperView(
        long id,
        String title,
        String abstractText,
        List<String> authors,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable LocalDate publishedOn,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable URI url,
        @Nullable String arxivId,
        @Nullable String doi,
        List<String> categories,
        Instant collectedAt) {

    public PaperView {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** Its day: the one at the source, else the one (UTC) on which it was collected. */
    public LocalDate day() {
        return publishedOn != null ? publishedOn : LocalDate.ofInstant(collectedAt, ZoneOffset.UTC);
    }
}
