package org.offprint.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.source.CollectPapers;
import org.offprint.source.Collected;

/** The operator collects from a source now. */
@Path("/api/admin/sources/{name}/collect")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class CollectApi {

    private final CollectPapers collectPapers;

    CollectApi(CollectPapers collectPapers) {
        this.collectPapers = collectPapers;
    }

    /** What it brought. */
    record Answer(int fetched, @JsonProperty("new") int added, int updated, int refused) {}

    @POST
    @Act(value = "collect", of = Thing.SOURCE)
    @Operation(summary = "Collects from a source now, due or not, and answers when it is done")
    @APIResponse(responseCode = "200", description = "What it brought")
    @APIResponse(responseCode = "404", description = "There is no such source")
    @APIResponse(responseCode = "409", description = "It is being read right now")
    @APIResponse(responseCode = "502", description = "It could not be read; the detail holds its last words")
    public Answer collect(@PathParam("name") String name) {
        Collected collected = collectPapers.collect(name);
        return new Answer(collected.fetched(), collected.added(), collected.updated(), collected.refused());
    }
}
