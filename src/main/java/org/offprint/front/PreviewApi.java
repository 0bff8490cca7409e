package org.offprint.front;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.letter.Links;
import org.offprint.match.RelatedPhrases.Related;

/** What keywords would have brought, for programs. */
@Path("/api/preview")
@Produces(MediaType.APPLICATION_JSON)
class PreviewApi {

    private final PreviewKeywords previewKeywords;
    private final Links links;

    PreviewApi(PreviewKeywords previewKeywords, Links links) {
        this.previewKeywords = previewKeywords;
        this.links = links;
    }

    /** The forecast; {@code perDay} is absent while papers were collected for less than seven days. */
    record Answer(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double perDay,

            int total,
            int held,
            int days,
            List<String> warnings,
            List<String> readBack,
            List<Related> related,
            List<PaperItem> items) {}

    @GET
    public Answer preview(@QueryParam("keywords") List<String> keywords) {
        Forecast forecast =
                previewKeywords.preview(keywords.stream().flatMap(String::lines).toList());
        return new Answer(
                forecast.perDay(),
                forecast.total(),
                forecast.held(),
                forecast.days(),
                forecast.warnings(),
                forecast.readBack(),
                forecast.related(),
                forecast.hits().stream().map(hit -> PaperItem.of(hit, links)).toList());
    }
}
