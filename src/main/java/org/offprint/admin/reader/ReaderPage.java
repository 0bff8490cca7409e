package org.offprint.admin.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Done;
import org.offprint.admin.page.Html;
import org.offprint.admin.page.Moments;
import org.offprint.admin.trail.Act;
import org.offprint.admin.trail.Thing;

/** A reader, with the buttons that act on one. */
@Path("/admin/readers/{id:\\d{1,18}}")
class ReaderPage {

    private final ReadReader readReader;
    private final StopReader stopReader;
    private final ResendMail resendMail;
    private final Moments moments;

    ReaderPage(ReadReader readReader, StopReader stopReader, ResendMail resendMail, Moments moments) {
        this.readReader = readReader;
        this.stopReader = stopReader;
        this.resendMail = resendMail;
        this.moments = moments;
    }

    /** @param today on the reader's clock */
    @CheckedTemplate(basePath = "admin")
    record OneReader(ReaderSheet reader, LocalDate today, String said) implements TemplateInstance {}

    @CheckedTemplate(basePath = "admin")
    record EraseReader(ReaderSheet reader) implements TemplateInstance {}

    @GET
    public Response show(@PathParam("id") long id, @QueryParam("done") @Nullable String done) {
        ReaderSheet reader = readReader.read(id);
        return Html.ok(new OneReader(reader, moments.today(ZoneId.of(reader.zone())), Done.words(done)));
    }

    @POST
    @Path("/stop")
    @Act(value = "stop", of = Thing.READER)
    public Response stop(@PathParam("id") long id) {
        stopReader.stop(id);
        return Html.see(Done.STOPPED.at("/admin/readers/" + id));
    }

    @POST
    @Path("/letter")
    @Act(value = "mail the link", of = Thing.READER)
    public Response letter(@PathParam("id") long id) {
        resendMail.letter(id);
        return Html.see(Done.RESENT.at("/admin/readers/" + id));
    }

    @POST
    @Path("/digests/{edition}")
    @Act(value = "send a digest again", of = Thing.READER)
    public Response digest(@PathParam("id") long id, @PathParam("edition") long edition) {
        resendMail.digest(id, edition);
        return Html.see(Done.RESENT.at("/admin/readers/" + id));
    }

    /** Asks before. */
    @GET
    @Path("/erase")
    public Response askErase(@PathParam("id") long id) {
        return Html.ok(new EraseReader(readReader.read(id)));
    }

    @POST
    @Path("/erase")
    @Act(value = "erase", of = Thing.READER)
    public Response erase(@PathParam("id") long id) {
        stopReader.erase(id);
        return Html.see(Done.ERASED.at("/admin/readers"));
    }

    /** The other buttons' addresses, opened without pressing them. */
    @GET
    @Path("/{button:stop|letter|digests/\\d+}")
    public Response back(@PathParam("id") long id) {
        return Html.see("/admin/readers/" + id);
    }
}
