package org.offprint.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts, for the operator. */
@Path("/api/admin/stats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class StatsApi {

    private final CountAll countAll;

    StatsApi(CountAll countAll) {
        this.countAll = countAll;
    }

    @GET
    @Operation(summary = "How many papers, readers by standing and mails by state there are")
    public Stats stats() {
        return countAll.count();
    }
}
