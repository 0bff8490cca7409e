package org.offprint.front;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.offprint.front.form.Answer;
import org.offprint.front.form.Changes;
import org.offprint.front.form.FormTime;
import org.offprint.front.form.Gate;
import org.offprint.front.form.Newcomer;
import org.offprint.front.form.Notices;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.joining.Subscribe;
import org.offprint.subscriber.typed.FormReader;
import org.offprint.subscriber.typed.Typed;

/** Takes the start page's form. What it answers does not depend on who reads here already. */
@Path("/subscribe")
final class SubscribePage {

    private final Subscribe subscribe;
    private final Gate gate;
    private final FormTime formTime;
    private final StartView start;
    private final Changes changes;

    SubscribePage(Subscribe subscribe, Gate gate, FormTime formTime, StartView start, Changes changes) {
        this.subscribe = subscribe;
        this.gate = gate;
        this.formTime = formTime;
        this.start = start;
        this.changes = changes;
    }

    /** Whoever reloads the answer's address in another tab. */
    @GET
    public Response form() {
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        gate.enter(request);
        Typed typed = Typed.form(form);
        try {
            return take(typed);
        } catch (Refusal bad) {
            if (bad.problem().errors().isEmpty()) {
                throw bad;
            }
            return Answer.of(400, start.of(typed, bad.problem().errors()));
        }
    }

    private Response take(Typed typed) {
        Newcomer newcomer = changes.asked(new FormReader(typed));
        if (formTime.plausible(typed)) {
            subscribe.subscribe(newcomer.address(), newcomer.wish());
        }
        return Answer.ok(Notices.checkMail());
    }
}
