package org.offprint.front;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.offprint.interest.Interests;
import org.offprint.match.RelatedPhrases.Related;

/**
 * A phrase that somebody may want to add.
 *
 * @param papers how many have it
 * @param counts how often it stands beside what was asked for, in words
 * @param address of the preview with it
 */
record Suggestion(String phrase, int papers, String counts, String address) {

    /** None once there are as many lines as there may be. */
    static List<Suggestion> of(String typed, Forecast forecast) {
        return forecast.readBack().size() >= Interests.MOST
                ? List.of()
                : forecast.related().stream()
                        .map(related -> of(typed.stripTrailing(), related, forecast.total()))
                        .toList();
    }

    private static Suggestion of(String typed, Related related, int total) {
        return new Suggestion(
                related.phrase(),
                related.papers(),
                String.format(
                        Locale.ENGLISH, "in %,d of these %,d, %,d of all", related.both(), total, related.papers()),
                "/preview?keywords=" + URLEncoder.encode(typed + "\n" + related.phrase(), StandardCharsets.UTF_8));
    }
}
