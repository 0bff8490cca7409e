package org.offprint.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.front.form.Answer;
import org.offprint.problem.Fault;
import org.offprint.problem.Refusal;

/** What keywords would have brought, before one subscribes. */
@Path("/preview")
class PreviewPage {

    private final PreviewKeywords previewKeywords;

    PreviewPage(PreviewKeywords previewKeywords) {
        this.previewKeywords = previewKeywords;
    }

    /**
     * @param keywords as typed
     * @param forecast null when nothing was asked, or it was not understood
     * @param subscribe the address of the form with these keywords in it
     */
    @CheckedTemplate(basePath = "front")
    record Preview(
            String keywords,
            @Nullable String forecast,
            List<String> notes,
            List<Fault> faults,
            List<Suggestion> suggestions,
            List<PaperCard> cards,
            String subscribe)
            implements TemplateInstance {}

    @GET
    public Response show(@QueryParam("keywords") List<String> keywords) {
        String typed = String.join("\n", keywords);
        if (typed.isBlank()) {
            return Answer.ok(empty(typed, List.of()));
        }
        try {
            return Answer.ok(page(typed, previewKeywords.preview(typed.lines().toList())));
        } catch (Refusal refusal) {
            return Answer.of(400, empty(typed, refusal.problem().errors()));
        }
    }

    private static Preview empty(String typed, List<Fault> faults) {
        return new Preview(typed, null, List.of(), faults, List.of(), List.of(), "/");
    }

    private static Preview page(String typed, Forecast forecast) {
        List<String> notes = forecast.readBack().stream()
                .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".")
                .toList();
        return new Preview(
                typed,
                String.join(" ", forecast.sentence(), String.join(" ", forecast.warnings()))
                        .strip(),
                notes,
                List.of(),
                Suggestion.of(typed, forecast),
                forecast.hits().stream().map(PaperCard::of).toList(),
                "/?keywords=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
