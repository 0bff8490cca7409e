package org.offprint.admin.trail;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators did, for programs. */
@Path("/api/admin/trail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class TrailApi {

    private static final int PAGE = 100;

    private final Trail trail;

    TrailApi(Trail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(
            summary = "What operators did, the newest first, a hundred at a time",
            description =
                    "Who, when, from where, what, on which id, and how it was answered. It holds no mail address.")
    public List<Trail.Entry> list(
            @Parameter(description = "Only those before this id, for the next page")
                    @QueryParam("before")
                    @DefaultValue("9223372036854775807")
                    long before) {
        return trail.before(before, PAGE);
    }
}
