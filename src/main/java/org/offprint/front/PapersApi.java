package org.offprint.front;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Links;
import org.offprint.match.search.Coverage;

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

    /**
     * One page of papers; {@code page} counts from 1. {@code coverage} is absent when all were looked through; its
     * {@code percent} is there while the index of all is being made.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(int total, int page, @Nullable Part coverage, List<PaperItem> items) {}

    /** How many papers were looked through, of how many. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(long searched, long held, @Nullable Integer percent) {

        static @Nullable Part of(Coverage coverage) {
            return coverage.isWhole() ? null : new Part(coverage.searched(), coverage.held(), coverage.percent());
        }
    }

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
                Part.of(found.coverage()),
                found.hits().stream().map(hit -> PaperItem.of(hit, links)).toList());
    }
}
