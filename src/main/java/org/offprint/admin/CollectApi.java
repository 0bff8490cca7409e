package org.offprint.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.offprint.source.CollectPapers;
import org.offprint.source.Collected;

/** The operator collects from a source now. */
@Path("/api/admin/sources/{name}/collect")
@Produces(MediaType.APPLICATION_JSON)
class CollectApi {

    private final CollectPapers collectPapers;

    CollectApi(CollectPapers collectPapers) {
        this.collectPapers = collectPapers;
    }

    /** What it brought. */
    record Answer(int fetched, @JsonProperty("new") int added, int updated, int refused) {}

    @POST
    public Answer collect(@PathParam("name") String name) {
        Collected collected = collectPapers.collect(name);
        return new Answer(collected.fetched(), collected.added(), collected.updated(), collected.refused());
    }
}
