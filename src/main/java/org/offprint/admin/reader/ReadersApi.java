package org.offprint.admin.reader;

import jakarta.ws.rs.DELETE;
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
import org.offprint.subscriber.Standing;

/** Readers, for programs. */
@Path("/api/admin/readers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class ReadersApi {

    private static final int PAGE = 100;

    private final FindReaders findReaders;
    private final ReadReader readReader;
    private final StopReader stopReader;
    private final ResendMail resendMail;

    ReadersApi(FindReaders findReaders, ReadReader readReader, StopReader stopReader, ResendMail resendMail) {
        this.findReaders = findReaders;
        this.readReader = readReader;
        this.stopReader = stopReader;
        this.resendMail = resendMail;
    }

    @GET
    @Operation(summary = "Searches the readers, the newest first, a hundred at a time")
    public List<ReaderRow> find(
            @Parameter(description = "A part of the address, or the number") @QueryParam("q") @DefaultValue("")
                    String q,
            @Parameter(description = "pending, active, paused or gone") @QueryParam("standing") @Nullable
                    String standing,
            @Parameter(description = "Only those before this id, for the next page")
                    @QueryParam("before")
                    @DefaultValue("9223372036854775807")
                    long before) {
        return findReaders.find(q, Choice.of(Standing.class, "standing", standing), before, PAGE);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A reader: choices, standing, digests and mails")
    @APIResponse(responseCode = "200", description = "The reader")
    @APIResponse(responseCode = "404", description = "Nobody has this number")
    public ReaderSheet read(@PathParam("id") long id) {
        return readReader.read(id);
    }

    @POST
    @Path("/{id}/stop")
    @Act(value = "stop", of = Thing.READER)
    @Operation(
            summary = "Ends a subscription; a last mail says so, and how to take it back",
            description = "One who never confirmed gets no such mail, and the confirmation confirms nothing any more.")
    @APIResponse(responseCode = "204", description = "It has ended")
    @APIResponse(responseCode = "404", description = "Nobody has this number")
    public void stop(@PathParam("id") long id) {
        stopReader.stop(id);
    }

    @DELETE
    @Path("/{id}")
    @Act(value = "erase", of = Thing.READER)
    @Operation(summary = "Erases a reader with all that is held; nobody can take that back")
    @APIResponse(responseCode = "204", description = "Nothing is held any more")
    @APIResponse(responseCode = "404", description = "Nobody has this number")
    public void erase(@PathParam("id") long id) {
        stopReader.erase(id);
    }

    @POST
    @Path("/{id}/letter")
    @Act(value = "mail the link", of = Thing.READER)
    @Operation(
            summary = "Mails the link to the preferences, or, to somebody who has not confirmed, the confirmation",
            description = "The limits for strangers don't hold here.")
    @APIResponse(responseCode = "204", description = "It goes out within seconds")
    @APIResponse(responseCode = "409", description = "The reader has left, or the address is suppressed")
    public void letter(@PathParam("id") long id) {
        resendMail.letter(id);
    }

    @POST
    @Path("/{id}/digests/{edition}")
    @Act(value = "send a digest again", of = Thing.READER)
    @Operation(summary = "Sends a digest again as it was made")
    @APIResponse(responseCode = "204", description = "It goes out within seconds")
    @APIResponse(responseCode = "409", description = "It is on its way, it was empty, or the reader gets none now")
    public void digest(@PathParam("id") long id, @PathParam("edition") long edition) {
        resendMail.digest(id, edition);
    }
}
