package org.offprint.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.explain.ExplainPaper;
import org.offprint.digest.explain.Explanation;
import org.offprint.letter.MailAddress;
import org.offprint.paper.FindPaper;
import org.offprint.paper.PaperView;
import org.offprint.problem.Refusal;

/** Why this paper was, or was not, sent to this reader. */
@Path("/api/admin/explain")
@Tag(name = "operator")
class ExplainApi {

    private final ExplainPaper explainPaper;
    private final FindPaper findPaper;

    ExplainApi(ExplainPaper explainPaper, FindPaper findPaper) {
        this.explainPaper = explainPaper;
        this.findPaper = findPaper;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Why a paper was, or was not, sent to a reader",
            description = "The paper is named by its number here, its page's address, its arXiv id or its DOI.")
    public Explanation explain(
            @QueryParam("email") @Nullable String email, @QueryParam("paper") @Nullable String paper) {
        return explainPaper
                .explain(address(email), paper(paper))
                .orElseThrow(() -> Refusal.notFound("No reader has this address."));
    }

    private static MailAddress address(@Nullable String email) {
        return MailAddress.parse(email == null ? "" : email)
                .orElseThrow(() -> Refusal.badInput(
                        "email",
                        "“" + (email == null ? "" : email) + "” is no mail address.",
                        "Write it as name@example.org."));
    }

    private PaperView paper(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Refusal.badInput(
                    "paper",
                    "No paper is named.",
                    "Give its number, the address of its page, its arXiv id or its DOI.");
        }
        return findPaper.find(name).orElseThrow(() -> Refusal.notFound("No such paper is held."));
    }
}
