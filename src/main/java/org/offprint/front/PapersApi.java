package org.offprint.front;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Links;
import org.offprint.paper.PaperView;

/** The papers, for programs. */
@Path("/api/papers")
@Produces(MediaType.APPLICATION_JSON)
class PapersApi {

    private final SearchPapers searchPapers;
    private final Links links;

    PapersApi(SearchPapers searchPapers, Links links) {
        this.searchPapers = searchPapers;
        this.links = links;
    }

    /** One page of papers; {@code page} counts from 1. */
    record Answer(int total, int page, List<Item> items) {}

    /** A paper; what is not known is absent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
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
            List<PaperView.Link> links) {}

    @GET
    public Answer list(
            @QueryParam("day") @Nullable String day,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("page") @Nullable String page) {
        Found found = searchPapers.search(PaperQuery.parse(day, q, sort, page));
        return new Answer(
                found.total(),
                found.page(),
                found.hits().stream().map(hit -> item(hit.paper())).toList());
    }

    private Item item(PaperView paper) {
        URI page = links.paper(paper.id());
        List<PaperView.Link> all = new ArrayList<>(paper.links());
        all.add(new PaperView.Link("Offprint", page));
        return new Item(
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
                all);
    }
}
