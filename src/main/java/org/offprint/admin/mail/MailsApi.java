package org.offprint.admin.mail;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Choice;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.outbox.SteerMails;
import org.offprint.problem.Refusal;

/** Mails on their way, for programs. */
@Path("/api/admin/mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class MailsApi {

    private static final int PAGE = 100;

    private final ListMails listMails;
    private final SteerMails steerMails;

    MailsApi(ListMails listMails, SteerMails steerMails) {
        this.listMails = listMails;
        this.steerMails = steerMails;
    }

    /** How many it was done to. */
    record Answer(int mails) {}

    @GET
    @Operation(
            summary = "Mails with their state and what the mail server said, the newest first, a hundred at a time",
            description =
                    "Letters, and digests whose first attempt failed. A mail that has ended no longer names its recipient.")
    public List<MailRow> list(
            @Parameter(description = "Only those in this state, such as held") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Only those of this kind, such as confirmation") @QueryParam("kind") @Nullable
                    String kind,
            @Parameter(description = "Only those before this id, for the next page")
                    @QueryParam("before")
                    @DefaultValue("9223372036854775807")
                    long before) {
        return listMails.page(
                Choice.of(State.class, "state", state), Choice.of(Kind.class, "kind", kind), before, PAGE);
    }

    @GET
    @Path("/reasons")
    @Operation(summary = "What mail servers said most often to mails in a state")
    public List<ListMails.Reason> reasons(
            @Parameter(description = "A state, such as queued", required = true) @QueryParam("state") @Nullable
                    String state) {
        return listMails.reasons(given(state));
    }

    @POST
    @Path("/{id}/retry")
    @Act(value = "try again", of = Thing.MAIL)
    @Operation(summary = "Has a mail that waits tried again right away")
    @APIResponse(responseCode = "204", description = "It goes out within seconds")
    @APIResponse(responseCode = "409", description = "It has ended, or is being handed over")
    public void retry(@PathParam("id") long id) {
        steerMails.retry(id);
    }

    @POST
    @Path("/retry")
    @Act(value = "try all again", of = Thing.MAIL, with = "state")
    @Operation(summary = "Has all mails in a state tried again right away: queued, ambiguous or held")
    public Answer retryAll(
            @Parameter(description = "queued, ambiguous or held", required = true) @QueryParam("state") @Nullable
                    String state) {
        return new Answer(steerMails.retryAll(given(state)));
    }

    @POST
    @Path("/{id}/cancel")
    @Act(value = "cancel", of = Thing.MAIL)
    @Operation(summary = "Ends a mail that waits: it will not be sent")
    @APIResponse(responseCode = "204", description = "It is cancelled")
    @APIResponse(responseCode = "409", description = "It has ended, or is being handed over")
    public void cancel(@PathParam("id") long id) {
        steerMails.cancel(id);
    }

    private static State given(@Nullable String state) {
        State given = Choice.of(State.class, "state", state);
        if (given == null) {
            throw Refusal.badInput("state", "No state is named.", "Add ?state=held, for example.");
        }
        return given;
    }
}
