package org.offprint.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.offprint.paper.AddPapers;

/** The operator adds or updates papers. */
@Path("/api/admin/papers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class UploadApi {

    private final AddPapers addPapers;
    private final ObjectMapper mapper;
    private final Clock clock;

    UploadApi(AddPapers addPapers, ObjectMapper mapper, Clock clock) {
        this.addPapers = addPapers;
        this.mapper = mapper;
        this.clock = clock;
    }

    @POST
    public UploadReport add(InputStream body) {
        Upload upload = Upload.read(body, mapper);
        return UploadReport.of(
                upload.entries(),
                addPapers.add(upload.copies(), clock.instant()).verdicts());
    }
}
