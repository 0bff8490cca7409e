package org.offprint.admin.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.CountAll;
import org.offprint.admin.page.Choice;
import org.offprint.admin.page.Done;
import org.offprint.admin.page.Html;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.outbox.Kind;
import org.offprint.outbox.State;
import org.offprint.outbox.SteerMails;
import org.offprint.problem.Refusal;

/** Mails by state, with buttons for those that wait. */
@Path("/admin/mails")
class MailsPage {

    private static final int PAGE = 50;

    private final ListMails listMails;
    private final SteerMails steerMails;
    private final CountAll countAll;

    MailsPage(ListMails listMails, SteerMails steerMails, CountAll countAll) {
        this.listMails = listMails;
        this.steerMails = steerMails;
        this.countAll = countAll;
    }

    /**
     * @param counts by state, in lower case, with the digests that have no row of their own
     * @param listed the states that have rows
     * @param unlisted how many digests of the chosen state have none
     * @param state the chosen one; empty for all
     * @param waiting whether all of the chosen state can be tried again
     * @param next the id that the next page begins below; null when this is the last
     */
    @CheckedTemplate(basePath = "admin")
    record MailList(
            Map<String, Long> counts,
            Set<String> listed,
            long unlisted,
            String state,
            String kind,
            List<String> kinds,
            boolean waiting,
            List<ListMails.Reason> reasons,
            List<MailRow> rows,
            @Nullable Long next,
            String said)
            implements TemplateInstance {}

    @GET
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("before") @DefaultValue("9223372036854775807") long before,
            @QueryParam("done") @Nullable String done) {
        State chosen = Choice.of(State.class, "state", state);
        Kind of = Choice.of(Kind.class, "kind", kind);
        List<MailRow> found = listMails.page(chosen, of, before, PAGE + 1);
        List<MailRow> rows = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Long> counts = countAll.count().mails();
        Map<String, Long> listed = listMails.counts();
        return Html.ok(new MailList(
                counts,
                listed.keySet(),
                counts.getOrDefault(code(chosen), 0L) - listed.getOrDefault(code(chosen), 0L),
                code(chosen),
                code(of),
                Choice.names(Kind.class),
                chosen != null && SteerMails.WAITING.contains(chosen),
                chosen == null ? List.of() : listMails.reasons(chosen),
                rows,
                found.size() > PAGE ? rows.get(PAGE - 1).id() : null,
                Done.words(done)));
    }

    @POST
    @Path("/{id}/retry")
    @Act(value = "try again", of = Thing.MAIL)
    public Response retry(@PathParam("id") long id) {
        steerMails.retry(id);
        return Html.see(Done.RETRIED.at("/admin/mails"));
    }

    @POST
    @Path("/retry")
    @Act(value = "try all again", of = Thing.MAIL, with = "state")
    public Response retryAll(@QueryParam("state") @Nullable String state) {
        State all = Choice.of(State.class, "state", state);
        if (all == null) {
            throw Refusal.badInput("state", "No state is named.", "Choose one on the page of mails.");
        }
        steerMails.retryAll(all);
        return Html.see(Done.RETRIED.at("/admin/mails"));
    }

    @POST
    @Path("/{id}/cancel")
    @Act(value = "cancel", of = Thing.MAIL)
    public Response cancel(@PathParam("id") long id) {
        steerMails.cancel(id);
        return Html.see(Done.CANCELLED.at("/admin/mails"));
    }

    private static String code(@Nullable Enum<?> one) {
        return one == null ? "" : one.name().toLowerCase(Locale.ROOT);
    }
}
