package org.offprint.admin.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Html;
import org.offprint.admin.page.Moments;
import org.offprint.digest.edition.EditionState;
import org.offprint.digest.preview.PreviewDigest;
import org.offprint.digest.preview.Previewed;
import org.offprint.digest.preview.Prospect;

/** A reader's digest of a day, seen before or after. */
@Path("/admin/readers/{id:\\d{1,18}}/digest")
class DigestPage {

    private final PreviewDigest previewDigest;
    private final Moments moments;

    DigestPage(PreviewDigest previewDigest, Moments moments) {
        this.previewDigest = previewDigest;
        this.moments = moments;
    }

    /**
     * @param next the day of the reader's next digest; null when that is this one, or none comes
     * @param words what this is, in a sentence
     */
    @CheckedTemplate(basePath = "admin")
    record OneDigest(
            long id,
            LocalDate day,
            LocalDate before,
            LocalDate after,
            @Nullable LocalDate next,
            String words,
            String to,
            String subject,
            String text)
            implements TemplateInstance {}

    @GET
    public Response show(@PathParam("id") long id, @QueryParam("day") @Nullable String day) {
        Previewed seen = preview(id, day);
        return Html.ok(new OneDigest(
                id,
                seen.day(),
                seen.day().minusDays(1),
                seen.day().plusDays(1),
                seen.day().equals(seen.next()) ? null : seen.next(),
                words(seen),
                seen.mail().to().value(),
                seen.mail().subject(),
                seen.mail().text()));
    }

    /** The HTML part alone, for the frame. */
    @GET
    @Path("/html")
    public Response html(@PathParam("id") long id, @QueryParam("day") @Nullable String day) {
        return Response.ok(preview(id, day).mail().html(), "text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Previewed preview(long id, @Nullable String day) {
        return previewDigest.preview(id, DayOf.read(day, moments.today())).orElseThrow(ReadReader::nobody);
    }

    private String words(Previewed seen) {
        return seen.state() == null ? words(seen.prospect(), seen.next()) : words(seen.state(), seen.settledAt());
    }

    private String words(EditionState state, @Nullable Instant settledAt) {
        return switch (state) {
            case UNSENT -> "Made, and on its way.";
            case SENT -> "The mail server took this one on " + moments.of(settledAt) + ".";
            case TRIED_AGAIN -> "The first attempt was not accepted; it is tried again.";
            case EMPTY -> "Nothing was new that day, and this reader wants no mail then.";
            case UNDELIVERED -> "It could not be delivered; its papers come in the next one.";
        };
    }

    private String words(Prospect prospect, @Nullable LocalDate next) {
        return switch (prospect) {
            case OVER ->
                "None was made that day. By the keywords of now, and the papers of then, it would have been this.";
            case NEXT -> "Not made yet. As things stand it will be this; papers to come change it.";
            case LATER ->
                "Not made yet, and that of " + moments.day(next)
                        + " comes before it. Without that one it would be this.";
            case NONE ->
                next == null
                        ? "None is made: this reader gets no digests now. By the keywords of now it would be this."
                        : "None is made that day: the next is that of " + moments.day(next)
                                + ". By the keywords of now it would be this.";
        };
    }
}
