package org.offprint.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.offprint.front.form.Answer;
import org.offprint.subscriber.typed.Typed;

/** What keywords would have brought, before one subscribes. */
@Path("/preview")
class PreviewPage {

    private final Foresee foresee;
    private final StartView start;
    private final KeptPages keptPages;

    PreviewPage(Foresee foresee, StartView start, KeptPages keptPages) {
        this.foresee = foresee;
        this.start = start;
        this.keptPages = keptPages;
    }

    /**
     * @param keywords as typed
     * @param subscribe the address of the form with these keywords in it
     */
    @CheckedTemplate(basePath = "front")
    record Preview(String keywords, ForecastView forecast, String subscribe) implements TemplateInstance {}

    @GET
    public Response show(@QueryParam("keywords") List<String> keywords) {
        String typed = String.join("\n", keywords);
        return keptPages.answer(typed, () -> draw(typed));
    }

    private KeptPages.Drawn draw(String typed) {
        ForecastView forecast = foresee.foresee(typed);
        String subscribe = "/?keywords=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return new KeptPages.Drawn(forecast.faults().isEmpty() ? 200 : 400, new Preview(typed, forecast, subscribe));
    }

    /** From the start page's form, where there is no script: the same page, with all that was typed, and the forecast. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(MultivaluedMap<String, String> form) {
        return Answer.ok(start.tried(Typed.form(form)));
    }
}
