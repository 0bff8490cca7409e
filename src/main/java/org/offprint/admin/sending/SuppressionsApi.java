package org.offprint.admin.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.letter.MailAddress;
import org.offprint.outbox.suppression.Suppression;
import org.offprint.outbox.suppression.SuppressionEntry;
import org.offprint.outbox.suppression.Suppressions;
import org.offprint.problem.Refusal;

/** Whether an address gets mail, why not, and its undo. Addresses are not kept: one asks for one that one knows. */
@Path("/api/admin/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class SuppressionsApi {

    private final Suppressions suppressions;
    private final Clock clock;

    SuppressionsApi(Suppressions suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** How an address stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            boolean suppressed,
            Suppressions.@Nullable Reason reason,
            @Nullable Instant since,
            @Nullable String evidence,
            List<Step> trail) {}

    /** What was done, when and why. */
    record Step(Instant at, SuppressionEntry.Act act, String evidence) {

        static Step of(SuppressionEntry entry) {
            return new Step(entry.at(), entry.act(), entry.evidence());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Whether an address gets mail, and what was done about it")
    public Standing look(@QueryParam("email") @Nullable String email) {
        return standing(address(email));
    }

    @POST
    @Path("undo")
    @Act(value = "undo", of = Thing.SUPPRESSION)
    @Transactional
    @Operation(
            summary = "Let an address get mail again",
            description = "After mail to it came back. One whose owner asked never to hear from us stays blocked: 409.")
    public Standing undo(@QueryParam("email") @Nullable String email) {
        MailAddress address = address(email);
        if (suppressions.suppressed(address).equals(Optional.of(Suppressions.Reason.BLOCKED))) {
            throw Refusal.conflict("The owner of this address asked never to hear from this instance.");
        }
        suppressions.undo(address, "undone by the operator", clock.instant());
        return standing(address);
    }

    private Standing standing(MailAddress address) {
        Optional<Suppression> held = suppressions.of(address);
        return new Standing(
                held.isPresent(),
                held.map(Suppression::reason).orElse(null),
                held.map(Suppression::since).orElse(null),
                held.flatMap(Suppression::evidence).orElse(null),
                suppressions.trail(address).stream().map(Step::of).toList());
    }

    private static MailAddress address(@Nullable String email) {
        return MailAddress.parse(email == null ? "" : email)
                .orElseThrow(() -> Refusal.badInput(
                        "email",
                        "“" + (email == null ? "" : email) + "” is no mail address.",
                        "Write one like reader@example.org."));
    }
}
