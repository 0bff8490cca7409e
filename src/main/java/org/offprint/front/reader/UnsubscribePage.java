package org.offprint.front.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.offprint.front.form.Answer;
import org.offprint.front.form.Notice;
import org.offprint.front.form.Notices;
import org.offprint.front.form.Words;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.ReadSubscription;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.leaving.ComeBack;
import org.offprint.subscriber.leaving.Leave;

/**
 * Leaving: one button, nothing to type. The POST is also the target of one-click in mail programs (RFC 8058), so it
 * takes any body, needs no cookie and no origin, and answers the same each time.
 */
@Path("/unsubscribe/{token}")
final class UnsubscribePage {

    private final Access access;
    private final ReadSubscription readSubscription;
    private final Leave leave;
    private final ComeBack comeBack;
    private final ReaderLinks links;

    UnsubscribePage(
            Access access, ReadSubscription readSubscription, Leave leave, ComeBack comeBack, ReaderLinks links) {
        this.access = access;
        this.readSubscription = readSubscription;
        this.leave = leave;
        this.comeBack = comeBack;
        this.links = links;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        long id = access.leaver(token);
        Optional<Subscription> reader = readSubscription.read(id);
        return reader.isEmpty() || reader.get().left() ? left(id) : Answer.ok(ask(token));
    }

    @POST
    public Response leave(@PathParam("token") String token) {
        long id = access.leaver(token);
        leave.leave(id);
        return left(id);
    }

    @POST
    @Path("/undo")
    public Response comeBack(@PathParam("token") String token) {
        long id = access.leaver(token);
        comeBack.comeBack(id);
        Subscription reader = readSubscription.read(id).orElseThrow(Access::unknown);
        return Answer.ok(Notice.of("Good to have you back", Words.nextDigest(reader, "Your next digest"))
                .way(Notices.LINK, "/link"));
    }

    private Response left(long id) {
        boolean held = readSubscription.read(id).isPresent();
        return Answer.ok(Notices.left(held, links.unsubscribe(id)));
    }

    private static Notice ask(String token) {
        return Notice.of(
                        "Leave Offprint?", "Press the button, and no further digest comes. You need not type anything.")
                .button("Unsubscribe", "/unsubscribe/" + token);
    }
}
