package org.offprint.front;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.offprint.front.form.Answer;

/** What this is, the form, and today's trending papers. */
@Path("/")
final class StartPage {

    private final StartView start;

    StartPage(StartView start) {
        this.start = start;
    }

    @GET
    public Response show() {
        return Answer.ok(start.empty());
    }
}
