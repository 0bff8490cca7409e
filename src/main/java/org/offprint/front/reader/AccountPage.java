package org.offprint.front.reader;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.offprint.front.form.Answer;
import org.offprint.front.form.FormView;
import org.offprint.front.form.Notice;
import org.offprint.front.form.Notices;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.joining.MailLink;
import org.offprint.subscriber.leaving.Erase;
import org.offprint.subscriber.typed.Typed;

/**
 * What only a freshly mailed link may do, so that a forwarded digest does not hand over the account: another address,
 * erasure. Any preferences link may have such a one mailed.
 */
@Path("/preferences/{token}")
final class AccountPage {

    private final Account account;
    private final MailLink mailLink;
    private final NewAddress newAddress;
    private final Erase erase;
    private final PreferencesView view;

    AccountPage(Account account, MailLink mailLink, NewAddress newAddress, Erase erase, PreferencesView view) {
        this.account = account;
        this.mailLink = mailLink;
        this.newAddress = newAddress;
        this.erase = erase;
        this.view = view;
    }

    @POST
    @Path("/link")
    public Response mailLink(@PathParam("token") String token) {
        mailLink.mail(account.reader(token).address());
        return Answer.ok(Notices.linkSent());
    }

    @POST
    @Path("/address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeAddress(@PathParam("token") String token, MultivaluedMap<String, String> form) {
        Subscription reader = account.owner(token);
        if (reader.left()) {
            return Answer.ok(view.left(reader));
        }
        Typed typed = Typed.form(form);
        try {
            newAddress.ask(reader, typed);
            return Answer.ok(Notice.of(
                            "Check the mail at the new address",
                            "A mail is on its way there. Follow its link within 48 hours, and your digests come to it; until"
                                    + " then they come to the old one, which is told of the change.")
                    .way("Back to your preferences", "/preferences/" + token)
                    .afterMail());
        } catch (Refusal bad) {
            FormView kept = FormView.of(reader).refused(typed, bad);
            return Answer.of(400, view.page(reader, token, "", kept));
        }
    }

    @POST
    @Path("/erase")
    public Response erase(@PathParam("token") String token) {
        erase.erase(account.owner(token).id());
        return Answer.ok(Notice.of(
                        "All is erased",
                        "Nothing about you is held here any more, and no mail follows. Copies of the database that the"
                                + " operator made before may last a little longer.")
                .way("Back to the start page", "/"));
    }
}
