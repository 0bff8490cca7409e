package org.offprint.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.paper.SourceType;
import org.offprint.paper.Verdict;
import org.offprint.source.Loads;

/** The operator adds or updates papers. */
@Path("/api/admin/papers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class UploadApi {

    /** All are stored or none, and ten thousand take a while on a slow disk. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Loads loads;
    private final ObjectMapper mapper;
    private final Clock clock;

    UploadApi(Loads loads, ObjectMapper mapper, Clock clock) {
        this.loads = loads;
        this.mapper = mapper;
        this.clock = clock;
    }

    @POST
    @Act(value = "upload", of = Thing.PAPERS)
    @Operation(summary = "Adds or updates up to 10,000 papers, a JSON array; a verdict for each")
    @APIResponse(responseCode = "200", description = "A verdict for each paper, in their order")
    @APIResponse(responseCode = "400", description = "It is no JSON array, or too long; nothing was stored")
    public UploadReport add(InputStream body) {
        Upload upload = Upload.read(body, mapper);
        List<Verdict> verdicts = QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .call(() -> loads.store(SourceType.UPLOAD.code(), upload.copies(), clock.instant()));
        return UploadReport.of(upload.entries(), verdicts);
    }
}
