package org.offprint.admin;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Flag;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.digest.PublishDueDigests;
import org.offprint.digest.RunReport;
import org.offprint.outbox.sending.Sending;
import org.offprint.outbox.sending.Stop;
import org.offprint.problem.Refusal;

/** Serves all who are due, when the operator says so. */
@Path("/api/admin/editions/run")
@Tag(name = "operator")
class EditionsRunApi {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    /** No digest is rarer than once a week; further ahead it is a slip, and would serve everybody at once. */
    private static final Duration FURTHEST_AHEAD = Duration.ofDays(31);

    private final PublishDueDigests publishDueDigests;
    private final Sending sending;
    private final Clock clock;

    EditionsRunApi(PublishDueDigests publishDueDigests, Sending sending, Clock clock) {
        this.publishDueDigests = publishDueDigests;
        this.sending = sending;
        this.clock = clock;
    }

    @POST
    @Act(
            value = "serve all who are due",
            of = Thing.EDITIONS,
            with = {"asOf", "dryRun"})
    @Operation(
            summary = "Serves all who are due, and answers when they are sent or after a minute",
            description = "Asking again changes nothing; a dry run writes and sends nothing.")
    @APIResponse(responseCode = "200", description = "What it came to, in readers")
    @APIResponse(responseCode = "400", description = "asOf or dryRun is not understood")
    @Produces(MediaType.APPLICATION_JSON)
    public RunReport run(@QueryParam("asOf") @Nullable String asOf, @QueryParam("dryRun") @Nullable String dryRun) {
        boolean dry = Flag.of("dryRun", dryRun);
        Instant until = instant(asOf);
        if (!dry) {
            sending.stop().ifPresent(EditionsRunApi::refuse);
        }
        return publishDueDigests.publish(until, dry);
    }

    private static void refuse(Stop stop) {
        throw Refusal.conflict("Sending is stopped since " + stop.at() + ": " + stop.reason()
                + " Resume it with POST /api/admin/sending/resume.");
    }

    private Instant instant(@Nullable String asOf) {
        if (asOf == null || asOf.isBlank()) {
            return clock.instant();
        }
        Instant instant = parsed(asOf);
        if (instant.isBefore(EARLIEST) || instant.isAfter(clock.instant().plus(FURTHEST_AHEAD))) {
            throw Refusal.badInput(
                    "asOf",
                    "“" + asOf + "” is before the year 2000 or more than 31 days ahead.",
                    "Write one in between, or leave it out.");
        }
        return instant;
    }

    private static Instant parsed(String asOf) {
        try {
            return Instant.parse(asOf.strip());
        } catch (DateTimeParseException e) {
            throw Refusal.badInput(
                    "asOf",
                    "“" + asOf + "” is not an instant.",
                    "Write it like 2026-01-05T07:00:00Z, or leave it out.");
        }
    }
}
