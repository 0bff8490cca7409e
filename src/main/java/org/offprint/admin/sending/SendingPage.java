package org.offprint.admin.sending;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Done;
import org.offprint.admin.page.Html;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;

/** The buttons on the operator's first page that stop digests and let them go out again. */
@Path("/admin/sending")
class SendingPage {

    private final SendingApi sendingApi;

    SendingPage(SendingApi sendingApi) {
        this.sendingApi = sendingApi;
    }

    @POST
    @Path("/stop")
    @Act(value = "stop digests", of = Thing.SENDING)
    public Response stop() {
        sendingApi.stop(null);
        return Html.see(Done.HALTED.at("/admin"));
    }

    @POST
    @Path("/resume")
    @Act(value = "resume digests", of = Thing.SENDING, with = "undo")
    public Response resume(@QueryParam("undo") @Nullable String undo) {
        sendingApi.resume(undo);
        return Html.see(Done.RESUMED.at("/admin"));
    }

    /** The buttons' addresses, opened without pressing them. */
    @GET
    @Path("/{button:stop|resume}")
    public Response back() {
        return Html.see("/admin");
    }
}
