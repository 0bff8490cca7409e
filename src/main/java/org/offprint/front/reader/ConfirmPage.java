package org.offprint.front.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.offprint.front.form.Answer;
import org.offprint.front.form.Notice;
import org.offprint.front.form.Notices;
import org.offprint.front.form.Words;
import org.offprint.interest.Interests;
import org.offprint.subscriber.Access;
import org.offprint.subscriber.Asked;
import org.offprint.subscriber.ReadRequest;
import org.offprint.subscriber.Request;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.joining.AskAgain;
import org.offprint.subscriber.joining.Confirm;

/** What a confirmation's link opens: one button, for scanners follow links; and what became of it. */
@Path("/confirm/{token}")
final class ConfirmPage {

    private final Access access;
    private final ReadRequest readRequest;
    private final Confirm confirm;
    private final AskAgain askAgain;
    private final ReaderLinks links;

    ConfirmPage(Access access, ReadRequest readRequest, Confirm confirm, AskAgain askAgain, ReaderLinks links) {
        this.access = access;
        this.readRequest = readRequest;
        this.confirm = confirm;
        this.askAgain = askAgain;
        this.links = links;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        return page(held(access.confirmer(token)), token, false);
    }

    @POST
    public Response confirm(@PathParam("token") String token) {
        long request = access.confirmer(token);
        confirm.confirm(request);
        return page(held(request), token, true);
    }

    @POST
    @Path("/again")
    public Response askAgain(@PathParam("token") String token) {
        askAgain.askAgain(access.confirmer(token));
        return Answer.ok(Notices.checkMail());
    }

    private Asked held(long request) {
        return readRequest.read(request).orElseThrow(Access::unknown);
    }

    private Response page(Asked asked, String token, boolean justNow) {
        return switch (asked.state()) {
            case OPEN -> Answer.ok(open(asked, token));
            case DONE -> Answer.ok(done(asked, justNow));
            case EXPIRED -> Answer.of(404, expired(token));
            case LEFT -> Answer.ok(left(asked));
        };
    }

    private static Notice open(Asked asked, String token) {
        String path = "/confirm/" + token;
        return switch (asked.kind()) {
            case SUBSCRIPTION ->
                Notice.of(
                                "One click, and you are in",
                                "Press the button, and digests come to the address at which you got the mail.")
                        .fact("Keywords", keywords(asked.wish().interests()))
                        .fact("Digests", List.of(Words.cadence(asked.wish().cadence())))
                        .button("Confirm the subscription", path);
            case ADDRESS ->
                Notice.of(
                                "Use this address?",
                                "Press the button, and your digests come to the address at which you got this mail."
                                        + " The old address is told.")
                        .button("Use this address", path);
        };
    }

    private static List<String> keywords(Interests interests) {
        return interests.isEmpty() ? List.of("none, so the trending papers come") : interests.lines();
    }

    private Notice done(Asked asked, boolean justNow) {
        Subscription reader = asked.subscription();
        String title = asked.kind() == Request.Kind.SUBSCRIPTION ? "You are in" : "Your address is changed";
        String which = justNow && asked.kind() == Request.Kind.SUBSCRIPTION ? "Your first digest" : "Your next digest";
        Notice done = Notice.of(
                title,
                Words.nextDigest(reader, which),
                "Every mail has a link to change what you get, and one to leave.");
        return preferences(done, asked).way("See today's papers", "/papers").afterMail();
    }

    /** A mailbox that the reader has moved away from opens nothing any more. */
    private Notice preferences(Notice done, Asked asked) {
        return asked.ofReader()
                ? done.way("Change keywords, days or hour", links.preferences(asked.subscription()))
                : done.way(Notices.LINK, "/link");
    }

    /** Only the reader's own mailbox may take it back: another one must not get a link to act for the reader. */
    private Notice left(Asked asked) {
        return Notices.left(
                asked.ofReader(), links.unsubscribe(asked.subscription().id()));
    }

    private static Notice expired(String token) {
        return Notice.of(
                        "This link is too old",
                        "It worked for 48 hours. Nothing that you chose is lost: press the button, and a new mail comes.")
                .button("Mail me a new link", "/confirm/" + token + "/again");
    }
}
