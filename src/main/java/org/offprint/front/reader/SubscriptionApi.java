package org.offprint.front.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.front.form.Changes;
import org.offprint.front.form.Gate;
import org.offprint.front.form.Newcomer;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.joining.Subscribe;
import org.offprint.subscriber.leaving.Leave;
import org.offprint.subscriber.typed.FormReader;
import org.offprint.subscriber.typed.Typed;

/** Subscriptions for programs: as the pages, in JSON. */
@Path("/api/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
final class SubscriptionApi {

    private static final Map<String, String> TAKEN =
            Map.of("next", "If this address may get mail, one is on its way: follow its link.");

    private final Subscribe subscribe;
    private final Account account;
    private final Changes changes;
    private final Leave leave;
    private final Gate gate;

    SubscriptionApi(Subscribe subscribe, Account account, Changes changes, Leave leave, Gate gate) {
        this.subscribe = subscribe;
        this.account = account;
        this.changes = changes;
        this.leave = leave;
        this.gate = gate;
    }

    /** The same answer for every address. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subscribe(@Nullable JsonNode body, @Context HttpServerRequest request) {
        gate.enter(request);
        FormReader reader = new FormReader(object(body));
        reader.onlyAsked();
        Newcomer newcomer = changes.asked(reader);
        subscribe.subscribe(newcomer.address(), newcomer.wish());
        return Response.accepted(TAKEN).build();
    }

    @GET
    @Path("/{token}")
    public SubscriptionView show(@PathParam("token") String token) {
        return SubscriptionView.of(reader(token));
    }

    /** Replaces what is given. */
    @PUT
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SubscriptionView change(@PathParam("token") String token, @Nullable JsonNode body) {
        return SubscriptionView.of(changes.applyJson(reader(token), object(body)));
    }

    @DELETE
    @Path("/{token}")
    public void leave(@PathParam("token") String token) {
        leave.leave(account.reader(token).id());
    }

    private Subscription reader(String token) {
        Subscription reader = account.reader(token);
        if (reader.left()) {
            throw Access.unknown();
        }
        return reader;
    }

    private static Typed object(@Nullable JsonNode body) {
        if (body == null || !body.isObject()) {
            throw Refusal.badInput(
                    "", "The body is no JSON object.", "Send one such as {\"email\":\"name@example.org\"}.");
        }
        return Typed.json(body);
    }
}
