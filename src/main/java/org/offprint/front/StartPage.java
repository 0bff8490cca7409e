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
    private final KeptPages keptPages;

    StartPage(StartView start, KeptPages keptPages) {
        this.start = start;
        this.keptPages = keptPages;
    }

    /** @param keywords to begin with, such as those that were tried out */
    @GET
    public Response show(@QueryParam("keywords") @DefaultValue("") String keywords) {
        return keywords.isEmpty()
                ? keptPages.answer(
                        StartPage.class,
                        () -> new KeptPages.Drawn(200, start.untimed()),
                        StartView.NO_TIME,
                        start::time)
                : Answer.ok(start.with(keywords));
    }
}
