package org.offprint.digest.tune;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.digest.tune.TuneInterests.Choice;
import org.offprint.problem.Refusal;

/** What a reader says about a paper of a digest: looking changes nothing, one button does, and another takes it back. */
@Path("/tune/{token}/{number:\\d{1,3}}")
class TunePage {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final OpenPaper openPaper;
    private final TuneInterests tuneInterests;

    TunePage(OpenPaper openPaper, TuneInterests tuneInterests) {
        this.openPaper = openPaper;
        this.tuneInterests = tuneInterests;
    }

    @GET
    public Response ways(@PathParam("token") String token, @PathParam("number") int number) {
        return page(200, TuneViews.ways(open(token, number), base(token, number)));
    }

    @GET
    @Path("/{way}")
    public Response choices(
            @PathParam("token") String token, @PathParam("number") int number, @PathParam("way") String way) {
        return page(200, TuneViews.choices(open(token, number), way(way), base(token, number)));
    }

    @POST
    @Path("/{way}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tune(
            @PathParam("token") String token,
            @PathParam("number") int number,
            @PathParam("way") String path,
            @FormParam("choice") @Nullable String typed,
            @FormParam("undo") @Nullable String undo) {
        Way way = way(path);
        Opened opened = open(token, number);
        Choice choice = new Choice(way, typed == null ? "" : typed, undo != null);
        String base = base(token, number);
        try {
            return page(200, TuneViews.done(opened, choice, tuneInterests.tune(token, number, choice), base));
        } catch (Refusal bad) {
            if (bad.problem().status() != 400) {
                throw bad;
            }
            return page(400, TuneViews.choices(opened, way, base, words(bad)));
        }
    }

    private Opened open(String token, int number) {
        return QuarkusTransaction.requiringNew().call(() -> openPaper.open(token, number));
    }

    private static Way way(String path) {
        return Way.of(path).orElseThrow(() -> Refusal.notFound("There is no such page."));
    }

    private static String base(String token, int number) {
        return "/tune/" + token + "/" + number;
    }

    private static String words(Refusal refusal) {
        return refusal.problem().errors().stream()
                        .map(fault -> fault.reason() + " " + fault.remedy())
                        .collect(Collectors.joining(" "))
                + TuneViews.PREFERENCES;
    }

    private static Response page(int status, TuneView view) {
        return Response.status(status)
                .type(HTML)
                .entity(new TuneHtml(view).render())
                .build();
    }
}
