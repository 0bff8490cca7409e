package org.offprint.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.front.form.Answer;
import org.offprint.front.recent.LikeThis;
import org.offprint.paper.PaperView;
import org.offprint.paper.Papers;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** The papers of a day, a search among them, and each on its own page. */
@Path("/papers")
@Produces(MediaType.TEXT_HTML)
class PapersPage {

    private final ListPapers listPapers;
    private final Papers papers;
    private final LikeThis likeThis;
    private final KeptPages keptPages;

    PapersPage(ListPapers listPapers, Papers papers, LikeThis likeThis, KeptPages keptPages) {
        this.listPapers = listPapers;
        this.papers = papers;
        this.likeThis = likeThis;
        this.keptPages = keptPages;
    }

    @GET
    public Response list(
            @QueryParam("day") @Nullable String day,
            @QueryParam("q") @Nullable String q,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("page") @Nullable String page) {
        try {
            PaperQuery query = PaperQuery.parse(day, q, sort, page);
            return keptPages.answer(query, () -> new KeptPages.Drawn(200, listPapers.list(query)));
        } catch (Refusal refusal) {
            List<Fault> faults = refusal.problem().errors();
            Set<String> faulty = faults.stream().map(Fault::field).collect(Collectors.toSet());
            PaperList.Form typed = new PaperList.Form(given(q), given(day), given(sort), faulty);
            return Answer.of(400, new PaperList("Papers", "", null, typed, faults, List.of(), List.of()));
        }
    }

    @GET
    @Path("/{id:[0-9]{1,18}}")
    public Response one(@PathParam("id") long id) {
        return keptPages.answer(id, () -> new KeptPages.Drawn(200, sheet(id)));
    }

    private PaperSheet sheet(long id) {
        Map<Long, PaperView> found = papers.byIds(List.of(id));
        PaperView paper = found.get(id);
        if (paper == null) {
            throw Refusal.notFound("There is no such paper.");
        }
        return PaperSheet.of(paper, papers.provenance(paper.id()), likeThis.keywords(paper));
    }

    private static String given(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
