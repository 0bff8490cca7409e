package org.offprint.front;

import jakarta.inject.Singleton;
import org.offprint.problem.Refusal;

/** Makes the forecast of keywords for a page, faults and all. */
@Singleton
class Foresee {

    private final PreviewKeywords previewKeywords;

    Foresee(PreviewKeywords previewKeywords) {
        this.previewKeywords = previewKeywords;
    }

    /** @param typed one expression a line */
    ForecastView foresee(String typed) {
        if (typed.isBlank()) {
            return ForecastView.NONE;
        }
        try {
            return ForecastView.of(typed, previewKeywords.preview(typed.lines().toList()));
        } catch (Refusal refusal) {
            return ForecastView.faulty(refusal.problem().errors());
        }
    }
}
