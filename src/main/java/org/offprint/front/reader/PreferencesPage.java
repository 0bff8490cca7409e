package org.offprint.front.reader;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.offprint.front.form.Answer;
import org.offprint.front.form.Changes;
import org.offprint.front.form.FormView;
import org.offprint.problem.Refusal;
import org.offprint.subscriber.Subscription;
import org.offprint.subscriber.Wish;
import org.offprint.subscriber.typed.Typed;

/** Shows and changes what a reader chose. */
@Path("/preferences/{token}")
final class PreferencesPage {

    private final Account account;
    private final Changes changes;
    private final PreferencesView view;

    PreferencesPage(Account account, Changes changes, PreferencesView view) {
        this.account = account;
        this.changes = changes;
        this.view = view;
    }

    @GET
    public Response show(@PathParam("token") String token) {
        Subscription reader = account.reader(token);
        return Answer.ok(reader.left() ? view.left(reader) : view.page(reader, token, ""));
    }

    /** What the next digest would be with what stands in the form; nothing is saved. */
    @POST
    @Path("/tomorrow")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tomorrow(@PathParam("token") String token, MultivaluedMap<String, String> form) {
        Subscription reader = account.reader(token);
        if (reader.left()) {
            return Answer.ok(view.left(reader));
        }
        Typed typed = Typed.form(form);
        try {
            Wish wish = changes.tried(reader, typed);
            return Answer.ok(view.tried(reader, token, wish, FormView.of(reader).typed(typed, List.of())));
        } catch (Refusal bad) {
            FormView kept = FormView.of(reader).refused(typed, bad);
            return Answer.of(400, view.page(reader, token, "", kept));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("token") String token, MultivaluedMap<String, String> form) {
        Subscription reader = account.reader(token);
        if (reader.left()) {
            return Answer.ok(view.left(reader));
        }
        Typed typed = Typed.form(form);
        try {
            return Answer.ok(view.page(changes.apply(reader, typed), token, "Saved."));
        } catch (Refusal bad) {
            FormView kept = FormView.of(reader).refused(typed, bad);
            return Answer.of(400, view.page(reader, token, "", kept));
        }
    }
}
