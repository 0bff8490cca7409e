package org.offprint.admin.plot;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.offprint.problem.Refusal;

/** What happened on each day, for programs. */
@Path("/api/admin/days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class DaysApi {

    static final int MOST = 400;

    private final Days days;

    DaysApi(Days days) {
        this.days = days;
    }

    @GET
    @Operation(
            summary = "Counts by day: mails, readers who came and left, papers by source",
            description = "Each row has one amount for each day; days are those of OFFPRINT_ZONE, today is the last.")
    public Days.Table list(
            @Parameter(description = "How many days, 1 to 400") @QueryParam("days") @DefaultValue("30") int count) {
        if (count < 1 || count > MOST) {
            throw Refusal.badInput("days", count + " days cannot be shown.", "Ask for 1 to " + MOST + ".");
        }
        return days.last(count);
    }
}
