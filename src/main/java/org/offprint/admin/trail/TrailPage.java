package org.offprint.admin.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Html;

/** What operators did. */
@Path("/admin/trail")
class TrailPage {

    private static final int PAGE = 50;

    private final Trail trail;

    TrailPage(Trail trail) {
        this.trail = trail;
    }

    /** @param next where the next page begins; null when this is the last */
    @CheckedTemplate(basePath = "admin")
    record TrailList(List<Trail.Entry> rows, @Nullable Long next) implements TemplateInstance {}

    @GET
    public Response list(@QueryParam("before") @DefaultValue("9223372036854775807") long before) {
        List<Trail.Entry> found = trail.before(before, PAGE + 1);
        List<Trail.Entry> rows = found.subList(0, Math.min(PAGE, found.size()));
        return Html.ok(
                new TrailList(rows, found.size() > PAGE ? rows.get(PAGE - 1).id() : null));
    }
}
