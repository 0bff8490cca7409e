package org.offprint.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.offprint.source.ListSources;
import org.offprint.source.Loads;
import org.offprint.source.SourceReport;

/** How the sources do, for the operator. */
@Path("/api/admin/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class SourcesApi {

    private final ListSources listSources;
    private final Loads loads;

    SourcesApi(ListSources listSources, Loads loads) {
        this.listSources = listSources;
        this.loads = loads;
    }

    /** All sources, and what this node is storing right now. */
    record Answer(List<SourceReport> sources, List<Loads.Load> loads) {}

    @GET
    @Operation(summary = "Each source with its state, its last words and how far it has come, and what is being stored")
    public Answer list() {
        return new Answer(listSources.list(), loads.running());
    }
}
