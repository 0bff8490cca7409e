package org.offprint.front;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.problem.Fault;

/**
 * What keywords would bring, as pages show it.
 *
 * @param sentence the forecast; null when nothing was asked, or it was not understood
 * @param warnings about lines that bring too much or nothing
 * @param notes what was understood, a sentence a line
 * @param faults what was not
 * @param suggestions phrases that may be added
 */
@TemplateData
record ForecastView(
        @Nullable String sentence,
        List<String> warnings,
        List<String> notes,
        List<Fault> faults,
        List<Suggestion> suggestions,
        List<PaperCard> cards) {

    /** Nothing was asked. */
    static final ForecastView NONE = faulty(List.of());

    static ForecastView faulty(List<Fault> faults) {
        return new ForecastView(null, List.of(), List.of(), faults, List.of(), List.of());
    }

    static ForecastView of(String typed, Forecast forecast) {
        return new ForecastView(
                forecast.sentence(),
                forecast.warnings(),
                forecast.readBack().stream().map(ForecastView::sentence).toList(),
                List.of(),
                Suggestion.of(typed, forecast),
                forecast.hits().stream().map(PaperCard::of).toList());
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
