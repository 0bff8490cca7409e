package org.offprint.admin.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.offprint.admin.page.Moments;
import org.offprint.digest.preview.PreviewDigest;
import org.offprint.digest.preview.Previewed;

/** Any reader's digest of any day, for programs. */
@Path("/api/admin/readers/{id}/digest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
class PreviewApi {

    private final PreviewDigest previewDigest;
    private final Moments moments;

    PreviewApi(PreviewDigest previewDigest, Moments moments) {
        this.previewDigest = previewDigest;
        this.moments = moments;
    }

    /**
     * A digest.
     *
     * @param state where its edition stands, in lower case; null when none was made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(LocalDate day, @Nullable String state, int papers, String subject, String text, String html) {

        static Answer of(Previewed seen) {
            return new Answer(
                    seen.day(),
                    seen.state() == null ? null : seen.state().name().toLowerCase(Locale.ROOT),
                    seen.papers(),
                    seen.mail().subject(),
                    seen.mail().text(),
                    seen.mail().html());
        }
    }

    @GET
    @Operation(
            summary = "A reader's digest of a day: as it was sent, would have been, or is to be",
            description = "Nothing is sent. The links for this reader lead nowhere.")
    @APIResponse(responseCode = "200", description = "The mail")
    @APIResponse(responseCode = "404", description = "Nobody has this number")
    public Answer preview(
            @PathParam("id") long id,
            @Parameter(description = "On the reader's clock, such as 2026-01-31; today if it is left out")
                    @QueryParam("day")
                    @Nullable
                    String day) {
        return previewDigest
                .preview(id, DayOf.read(day, moments.today()))
                .map(Answer::of)
                .orElseThrow(ReadReader::nobody);
    }
}
