package org.offprint.admin.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Today at a glance, for programs. */
@Path("/api/admin/today")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class TodayApi {

    private final Glance glance;

    TodayApi(Glance glance) {
        this.glance = glance;
    }

    @GET
    @Operation(summary = "Today at a glance: what is wrong, what was done today, what waits, sources, version")
    public Today today() {
        return glance.take();
    }
}
