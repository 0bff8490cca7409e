package org.offprint.admin.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Html;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.outbox.suppression.Suppression;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.problem.Refusal;

/** Whether an address gets mail, and the undo: the same as the API says, for people; and the latest that get none. */
@Path("/admin/suppressions")
class SuppressionsPage {

    private static final int LATEST = 20;

    private final SuppressionsApi suppressionsApi;
    private final Suppressions suppressions;

    SuppressionsPage(SuppressionsApi suppressionsApi, Suppressions suppressions) {
        this.suppressionsApi = suppressionsApi;
        this.suppressions = suppressions;
    }

    /**
     * @param standing null before an address was asked for, and when it is none
     * @param fault what is wrong with the address; empty when nothing is
     * @param bounced how many get none because mail came back
     * @param blocked how many never want to hear from us
     */
    @CheckedTemplate(basePath = "admin")
    record SuppressionList(
            String email,
            SuppressionsApi.@Nullable Standing standing,
            String fault,
            long bounced,
            long blocked,
            List<Suppression> latest)
            implements TemplateInstance {}

    @GET
    public Response look(@QueryParam("email") @DefaultValue("") String email) {
        if (email.isBlank()) {
            return Html.ok(page("", null, ""));
        }
        try {
            return Html.ok(page(email, suppressionsApi.look(email), ""));
        } catch (Refusal refusal) {
            return Html.bad(page(email, null, refusal.problem().detail()));
        }
    }

    @POST
    @Path("/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Act(value = "undo", of = Thing.SUPPRESSION)
    public Response undo(@FormParam("email") @DefaultValue("") String email) {
        return Html.ok(page(email, suppressionsApi.undo(email), ""));
    }

    private SuppressionList page(String email, SuppressionsApi.@Nullable Standing standing, String fault) {
        return new SuppressionList(
                email.strip(),
                standing,
                fault,
                suppressions.count("reason", Suppressions.Reason.BOUNCED),
                suppressions.count("reason", Suppressions.Reason.BLOCKED),
                suppressions.find("order by since desc").page(0, LATEST).list());
    }
}
