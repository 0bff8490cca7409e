package org.offprint.backup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole store, for the operator, while the process works on. */
@Path("/api/admin/backup")
@Tag(name = "operator")
class BackupApi {

    private static final String JSON_LINES = "application/x-ndjson";

    private final DataSource store;
    private final Clock clock;
    private final String version;

    BackupApi(DataSource store, Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.store = store;
        this.clock = clock;
        this.version = version;
    }

    @GET
    @Produces(JSON_LINES)
    @Operation(
            summary = "The whole store as lines of JSON, as it is at this moment",
            description =
                    "Restore it with “java -jar quarkus-run.jar restore FILE”. It holds all addresses, and not the"
                            + " secret. A copy without the last line, {\"end\":…}, is torn.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(implementation = String.class)))
    public Response write() {
        Instant now = clock.instant();
        StreamingOutput lines = out -> write(out, now);
        String name = "offprint-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + ".jsonl";
        return Response.ok(lines, JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void write(OutputStream out, Instant now) throws IOException {
        try (Connection connection = store.getConnection()) {
            WriteBackup.write(connection, out, version, now);
        } catch (SQLException e) {
            throw new IOException("the backup broke off", e);
        }
    }
}
