package org.offprint.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Html;
import org.offprint.digest.explain.Explanation;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** Why a paper was, or was not, sent to a reader: the same as the API says, for people. */
@Path("/admin/explain")
class ExplainPage {

    private final ExplainApi explainApi;

    ExplainPage(ExplainApi explainApi) {
        this.explainApi = explainApi;
    }

    /**
     * @param explanation null before anything was asked, and when it cannot be answered
     * @param fault why it cannot; empty when it can
     * @param wrong the field at fault; empty when none is
     */
    @CheckedTemplate(basePath = "admin")
    record Explain(String email, String paper, @Nullable Explanation explanation, String fault, String wrong)
            implements TemplateInstance {}

    @GET
    public Response explain(
            @QueryParam("email") @DefaultValue("") String email, @QueryParam("paper") @DefaultValue("") String paper) {
        if (paper.isBlank()) {
            return Html.ok(new Explain(email, paper, null, "", ""));
        }
        try {
            return Html.ok(new Explain(email, paper, explainApi.explain(email, paper), "", ""));
        } catch (Refusal refusal) {
            return Html.bad(new Explain(email, paper, null, refusal.problem().detail(), wrong(refusal)));
        }
    }

    private static String wrong(Refusal refusal) {
        return refusal.problem().errors().stream().findFirst().map(Fault::field).orElse("");
    }
}
