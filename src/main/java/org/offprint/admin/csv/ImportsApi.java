package org.offprint.admin.csv;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far imports have come, for the operator. */
@Path("/api/admin/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class ImportsApi {

    private final Imports imports;

    ImportsApi(Imports imports) {
        this.imports = imports;
    }

    @GET
    @Operation(summary = "The tables of readers that this node is taking in, and how far it is with each")
    public List<Imports.Progress> list() {
        return imports.running();
    }
}
