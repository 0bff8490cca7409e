package org.offprint.admin.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.outbox.bounce.CountReport;
import org.offprint.outbox.bounce.Verdict;
import org.offprint.problem.Refusal;

/** Takes mails that came back, each as the mail server's pipe delivers it. */
@Path("/api/admin/bounces")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class BouncesApi {

    private final CountReport countReport;
    private final MeterRegistry metrics;

    BouncesApi(CountReport countReport, MeterRegistry metrics) {
        this.countReport = countReport;
        this.metrics = metrics;
    }

    /** What was made of it. */
    record Answer(String verdict, String reason) {}

    @POST
    @Act(value = Act.UNTOLD, of = Thing.OTHER)
    @Consumes({"message/rfc822", "application/octet-stream", "text/plain"})
    @Operation(
            summary = "Take a mail that came back",
            description =
                    "A whole mail (RFC 5322). A delivery report (RFC 3464) of a mail of ours counts once; anything"
                            + " else is ignored, and the answer is 200 all the same: a mail server would send it again.")
    public Answer count(byte[] mail, @QueryParam("recipient") @Nullable String recipient) {
        if (mail.length == 0) {
            throw Refusal.badInput("body", "The body is empty.", "Send the whole mail that came back.");
        }
        Verdict verdict = countReport.count(mail, recipient == null ? "" : recipient);
        String word = verdict.counted() ? "counted" : "ignored";
        metrics.counter("offprint.bounce.reports", "verdict", word).increment();
        return new Answer(word, verdict.reason());
    }
}
