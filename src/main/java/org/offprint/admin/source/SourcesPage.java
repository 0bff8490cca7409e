package org.offprint.admin.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.offprint.admin.page.Html;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;
import org.offprint.source.ListSources;
import org.offprint.source.Loads;
import org.offprint.source.SourceReport;

/** The sources with their last words, and a button for each. While something runs, the page loads itself again. */
@Path("/admin/sources")
class SourcesPage {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final ListSources listSources;
    private final Loads loads;
    private final CollectInBackground collectInBackground;

    SourcesPage(ListSources listSources, Loads loads, CollectInBackground collectInBackground) {
        this.listSources = listSources;
        this.loads = loads;
        this.collectInBackground = collectInBackground;
    }

    /**
     * A source.
     *
     * @param running whether the button set it off on this node
     * @param said what the button brought last; empty when it was not pressed
     */
    record Row(SourceReport source, boolean running, String said) {}

    @CheckedTemplate(basePath = "admin")
    record SourceList(List<Row> rows, List<Loads.Load> loads, boolean busy) implements TemplateInstance {}

    @GET
    public Response list() {
        boolean busy = collectInBackground.runsAny();
        List<Row> rows = listSources.list().stream()
                .map(source -> new Row(
                        source,
                        collectInBackground.runs(source.name()),
                        collectInBackground.said(source.name()).orElse("")))
                .toList();
        List<Loads.Load> running = loads.running();
        boolean moves = busy
                || !running.isEmpty()
                || rows.stream().anyMatch(row -> row.source().progress() != null);
        SourceList page = new SourceList(rows, running, moves);
        return moves ? Html.again(page, LOOK_AGAIN) : Html.ok(page);
    }

    @POST
    @Path("/{name}/collect")
    @Act(value = "collect", of = Thing.SOURCE)
    public Response collect(@PathParam("name") String name) {
        collectInBackground.begin(name);
        return Html.see("/admin/sources");
    }

    /** The button's address, opened without pressing it. */
    @GET
    @Path("/{name}/collect")
    public Response back() {
        return Html.see("/admin/sources");
    }
}
