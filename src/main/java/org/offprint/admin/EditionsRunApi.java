package org.offprint.admin;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.PublishDueDigests;
import org.offprint.digest.RunReport;
import org.offprint.problem.Refusal;

/** Serves all who are due, when the operator says so. */
@Path("/api/admin/editions/run")
class EditionsRunApi {

    private final PublishDueDigests publishDueDigests;
    private final Clock clock;

    EditionsRunApi(PublishDueDigests publishDueDigests, Clock clock) {
        this.publishDueDigests = publishDueDigests;
        this.clock = clock;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public RunReport run(@QueryParam("asOf") @Nullable String asOf, @QueryParam("dryRun") @Nullable String dryRun) {
        return publishDueDigests.publish(instant(asOf), flag(dryRun));
    }

    private Instant instant(@Nullable String asOf) {
        if (asOf == null || asOf.isBlank()) {
            return clock.instant();
        }
        try {
            return Instant.parse(asOf.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.badInput(
                    "asOf",
                    "“" + asOf + "” is not an instant.",
                    "Write it like 2026-01-05T07:00:00Z, or leave it out.");
        }
    }

    /** A mistyped one must not send. */
    private static boolean flag(@Nullable String dryRun) {
        if (dryRun == null || dryRun.equals("false")) {
            return false;
        }
        if (dryRun.equals("true") || dryRun.isEmpty()) {
            return true;
        }
        throw Refusal.badInput("dryRun", "“" + dryRun + "” is neither true nor false.", "Write true or false.");
    }
}
