package org.offprint.admin.csv;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;

/** Readers as a table, for the operator. */
@Path("/api/admin/subscribers.csv")
@Tag(name = "operator")
class SubscribersApi {

    private static final String CSV = "text/csv";

    private final ImportSubscribers importSubscribers;
    private final ExportSubscribers exportSubscribers;

    SubscribersApi(ImportSubscribers importSubscribers, ExportSubscribers exportSubscribers) {
        this.importSubscribers = importSubscribers;
        this.exportSubscribers = exportSubscribers;
    }

    @GET
    @Act(value = "export", of = Thing.READERS)
    @Produces(CSV)
    @Operation(summary = "All active and paused readers, with the titles of the columns in the first row")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response write() {
        StreamingOutput table = out -> exportSubscribers.write(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return Response.ok(table, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"subscribers.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Act(value = "import", of = Thing.READERS)
    @Consumes({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes in up to 100,000 readers who agreed elsewhere; nobody gets a mail",
            description = "Columns: email, keywords (expressions separated by semicolons), days, hour, zone, maxPapers,"
                    + " consentedAt. A row with consentedAt is active at once; readers who are here keep their choices."
                    + " Where the titles are separated by semicolons, cells are too."
                    + " The exports of listmonk and Mailchimp are understood as they are.")
    @APIResponse(
            responseCode = "200",
            description = "A verdict for each row",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public ImportReport read(byte[] table) {
        return importSubscribers.read(Table.read(table));
    }
}
