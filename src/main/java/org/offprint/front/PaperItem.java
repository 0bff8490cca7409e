package org.offprint.front;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Links;
import org.offprint.match.Span;
import org.offprint.paper.PaperView;

/**
 * A paper; what is not known is absent.
 *
 * @param title as the source gave it, TeX and all, as is {@code abstract}: what programs keep must not change with how
 *     we show it, and {@code spans} count in it
 * @param spans where a search hit it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PaperItem(
        long id,
        String title,
        @JsonProperty("abstract") String abstractText,
        List<String> authors,
        @Nullable Integer authorCount,
        @Nullable String organisation,
        @Nullable LocalDate day,
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable String arxivId,
        @Nullable String doi,
        List<String> categories,
        Instant collectedAt,
        List<PaperView.Link> links,
        List<Span> spans) {

    static PaperItem of(Found.Hit hit, Links links) {
        PaperView paper = hit.paper();
        URI page = links.paper(paper.id());
        List<PaperView.Link> all = new ArrayList<>(paper.links());
        all.add(new PaperView.Link("Offprint", page));
        return new PaperItem(
                paper.id(),
                paper.title(),
                paper.abstractText(),
                paper.authors(),
                paper.authorCount(),
                paper.organisation(),
                paper.publishedOn(),
                paper.upvotes(),
                paper.comments(),
                paper.arxivId(),
                paper.doi(),
                paper.categories(),
                paper.collectedAt(),
                all,
                hit.spans());
    }
}
