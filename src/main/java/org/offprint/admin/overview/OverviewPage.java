package org.offprint.admin.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.mail.ListMails;
import org.offprint.admin.page.Done;
import org.offprint.admin.page.Html;
import org.offprint.admin.plot.DrawPlots;
import org.offprint.admin.plot.Plot;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.digest.PublishDueDigests;
import org.offprint.digest.RunReport;

/** The operator's first page. */
@Path("/admin")
class OverviewPage {

    private static final List<Integer> SPANS = List.of(7, 30, 90, 365);

    private final Glance glance;
    private final ListMails listMails;
    private final DrawPlots drawPlots;
    private final PublishDueDigests publishDueDigests;
    private final Clock clock;

    OverviewPage(
            Glance glance, ListMails listMails, DrawPlots drawPlots, PublishDueDigests publishDueDigests, Clock clock) {
        this.glance = glance;
        this.listMails = listMails;
        this.drawPlots = drawPlots;
        this.publishDueDigests = publishDueDigests;
        this.clock = clock;
    }

    /**
     * @param listed the states of mails that have rows to look at
     * @param said what a button has just done; empty when none was pressed
     * @param span how many days the plots show
     */
    @CheckedTemplate(basePath = "admin")
    record Overview(Today today, Set<String> listed, List<Plot> plots, List<Integer> spans, int span, String said)
            implements TemplateInstance {}

    @GET
    public Response show(@QueryParam("days") @DefaultValue("30") int span, @QueryParam("done") @Nullable String done) {
        return page(SPANS.contains(span) ? span : 30, Done.words(done));
    }

    @POST
    @Path("/run")
    @Act(value = "serve all who are due", of = Thing.EDITIONS)
    public Response run() {
        return page(30, say("Served all who are due", publishDueDigests.publish(clock.instant(), false)));
    }

    @POST
    @Path("/dry-run")
    @Act(value = "ask what a run would do", of = Thing.EDITIONS)
    public Response dryRun() {
        return page(30, say("A run now would find", publishDueDigests.publish(clock.instant(), true)));
    }

    /** The buttons' addresses, opened without pressing them. */
    @GET
    @Path("/{button:run|dry-run}")
    public Response back() {
        return Html.see("/admin");
    }

    private Response page(int span, String said) {
        return Html.ok(
                new Overview(glance.take(), listMails.counts().keySet(), drawPlots.draw(span), SPANS, span, said));
    }

    private static String say(String begin, RunReport report) {
        return "%s: %,d readers due, %,d digests, %,d sent, %,d on the way, %,d failed, %,d without news, %,d served before."
                .formatted(
                        begin,
                        report.due(),
                        report.editions(),
                        report.sent(),
                        report.queued(),
                        report.failed(),
                        report.empty(),
                        report.alreadyServed());
    }
}
