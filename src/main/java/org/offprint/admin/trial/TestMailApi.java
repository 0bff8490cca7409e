package org.offprint.admin.trial;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.note.OperatorAddress;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.letter.MailAddress;
import org.offprint.problem.Refusal;

/** Sends a test mail, for programs. */
@Path("/api/admin/test-mail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class TestMailApi {

    private final SendTestMail sendTestMail;
    private final OperatorAddress operatorAddress;

    TestMailApi(SendTestMail sendTestMail, OperatorAddress operatorAddress) {
        this.sendTestMail = sendTestMail;
        this.operatorAddress = operatorAddress;
    }

    @POST
    @Act(value = "send a test mail", of = Thing.SENDING)
    @Operation(
            summary = "Hands a test mail to the mail server now, and tells what that answered",
            description = "Past the queue and its limits; it is not tried again.")
    public SendTestMail.Trial send(
            @Parameter(description = "Where to; the operator's own address if it is left out")
                    @QueryParam("to")
                    @Nullable
                    String to) {
        return sendTestMail.to(address(to));
    }

    MailAddress address(@Nullable String to) {
        return (to == null || to.isBlank() ? operatorAddress.find() : MailAddress.parse(to))
                .orElseThrow(
                        () -> Refusal.badInput("to", "This is no mail address.", "Write one such as you@example.org."));
    }
}
