package org.offprint.front;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.offprint.front.form.Answer;

/** What this is, the form, and today's trending papers. */
@Path("/")
final class StartPage {

    private final StartView start;

    StartPage(StartView start) {
        this.start = start;
    }

    /** @param keywords to begin with, such as those that were tried out */
    @GET
    public Response show(@QueryParam("keywords") @DefaultValue("") String keywords) {
        return Answer.ok(start.with(keywords));
    }
}
