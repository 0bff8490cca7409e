package org.offprint.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Links;

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
    record Answer(int total, int page, List<PaperItem> items) {}

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
                found.hits().stream().map(hit -> PaperItem.of(hit, links)).toList());
    }
}
