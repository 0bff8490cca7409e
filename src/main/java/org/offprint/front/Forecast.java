package org.offprint.front;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.match.RelatedPhrases.Related;

/**
 * What some keywords would have brought.
 *
 * @param perDay papers a day; null while papers were collected for less than seven days
 * @param total papers that would have come
 * @param held papers that were looked through
 * @param days over how many days they were collected, 30 at most
 * @param warnings about lines that bring too much or nothing, a sentence each
 * @param readBack what was understood, a sentence a line
 * @param related phrases that stand often beside what was asked for, the strongest first
 * @param hits the newest
 */
record Forecast(
        @Nullable Double perDay,
        int total,
        int held,
        int days,
        List<String> warnings,
        List<String> readBack,
        List<Related> related,
        List<Found.Hit> hits) {

    Forecast {
        warnings = List.copyOf(warnings);
        readBack = List.copyOf(readBack);
        related = List.copyOf(related);
        hits = List.copyOf(hits);
    }

    /** The forecast in a sentence. */
    String sentence() {
        if (held == 0) {
            return "No papers have been collected yet, so nothing can be foretold.";
        }
        String papers = String.format(Locale.ENGLISH, "%,d of the %,d papers held", total, held);
        if (perDay == null) {
            return papers + (total == 1 ? " matches." : " match.");
        }
        String rate = perDay > 0 && perDay < 1
                ? "less than one paper a day"
                : String.format(
                        Locale.ENGLISH, "about %,.0f paper%s a day", perDay, Math.round(perDay) == 1 ? "" : "s");
        return "These would have brought " + rate + " over the last " + days + " days: " + papers + ".";
    }
}
