package org.offprint.front.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.front.form.Answer;
import org.offprint.front.form.FormTime;
import org.offprint.front.form.FormView;
import org.offprint.front.form.Gate;
import org.offprint.front.form.Notices;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.joining.MailLink;
import org.offprint.subscriber.typed.FormReader;
import org.offprint.subscriber.typed.Typed;

/** Mails the link to the preferences. What it answers does not depend on who reads here. */
@Path("/link")
final class LinkPage {

    private final MailLink mailLink;
    private final Gate gate;
    private final FormTime formTime;

    LinkPage(MailLink mailLink, Gate gate, FormTime formTime) {
        this.mailLink = mailLink;
        this.gate = gate;
        this.formTime = formTime;
    }

    @CheckedTemplate(basePath = "front")
    record Link(FormView form) implements TemplateInstance {}

    @GET
    public Response show() {
        return Answer.ok(new Link(form()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mail(MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        gate.enter(request);
        Typed typed = Typed.form(form);
        FormReader reader = new FormReader(typed);
        try {
            var address = reader.email();
            reader.check();
            address.filter(known -> formTime.plausible(typed)).ifPresent(mailLink::mail);
            return Answer.ok(Notices.linkSent());
        } catch (Refusal bad) {
            return Answer.of(400, new Link(form().refused(typed, bad)));
        }
    }

    private FormView form() {
        return new FormView(Map.of("shown", formTime.now()), Set.of(), List.of());
    }
}
