package org.offprint.admin.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Flag;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.outbox.sending.ResumeSending;
import org.offprint.outbox.sending.Sending;

/** Stops digests and lets them go out again; letters always go. */
@Path("/api/admin/sending")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class SendingApi {

    private final Sending sending;
    private final ResumeSending resumeSending;
    private final Clock clock;

    SendingApi(Sending sending, ResumeSending resumeSending, Clock clock) {
        this.sending = sending;
        this.resumeSending = resumeSending;
        this.clock = clock;
    }

    /** How it stands; the rest is absent while digests go out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            boolean stopped,
            @Nullable Instant since,
            @Nullable Instant troubleSince,
            @Nullable String reason) {

        static Standing of(Sending sending) {
            return sending.stop()
                    .map(stop -> new Standing(true, stop.at(), stop.troubleSince(), stop.reason()))
                    .orElseGet(() -> new Standing(false, null, null, null));
        }
    }

    @GET
    @Operation(summary = "Whether digests go out")
    public Standing look() {
        return Standing.of(sending);
    }

    @POST
    @Path("stop")
    @Act(value = "stop digests", of = Thing.SENDING)
    @Operation(summary = "Let no digest go out any more", description = "On all nodes, until it is resumed.")
    public Standing stop(@QueryParam("reason") @Nullable String reason) {
        sending.stop(reason == null || reason.isBlank() ? "Stopped by the operator." : reason.strip(), clock.instant());
        return Standing.of(sending);
    }

    @POST
    @Path("resume")
    @Act(value = "resume digests", of = Thing.SENDING, with = "undo")
    @Operation(
            summary = "Let digests go out again",
            description = "Held mails are tried again. With undo=true, addresses that were suppressed since the trouble"
                    + " began get mail again.")
    public ResumeSending.Resumed resume(@QueryParam("undo") @Nullable String undo) {
        return resumeSending.resume(Flag.of("undo", undo));
    }
}
