package org.offprint.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a source does, and the same in a sentence. */
record Condition(SourceState state, String words) {

    static final Condition NOT_READ_YET = new Condition(SourceState.QUIET, "Not read yet.");

    /** From when on it is strange that nobody reads it. */
    private static final Duration OVERDUE = Duration.ofDays(1);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Condition of(Source source, Watermark watermark, Instant now) {
        if (watermark.failures() > 0) {
            return failing(watermark);
        }
        if (watermark.lastSuccessAt().isEmpty()) {
            return NOT_READ_YET;
        }
        if (watermark.nextDueAt().plus(OVERDUE).isBefore(now)) {
            return new Condition(
                    SourceState.STALE,
                    "It should have been read at " + moment(watermark.nextDueAt()) + ". Is the scheduler off?");
        }
        return answered(source, watermark, now);
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static Condition failing(Watermark watermark) {
        String times = watermark.failures() == 1 ? "once" : watermark.failures() + " times in a row";
        return new Condition(
                SourceState.FAILING,
                "Could not be read, " + times + "; tried again at " + moment(watermark.nextDueAt()) + ". "
                        + watermark.lastError().orElse(""));
    }

    private static Condition answered(Source source, Watermark watermark, Instant now) {
        Instant newest = watermark.newestAt().orElse(now);
        Duration staleAfter = source.staleAfter();
        if (staleAfter != null && newest.plus(staleAfter).isBefore(now)) {
            return new Condition(
                    SourceState.STALE,
                    "It answers, but its newest entry is of " + moment(newest) + ". Is it given up, or moved?");
        }
        Collected look = watermark.lastLook();
        return look.isNews()
                ? new Condition(
                        SourceState.FINE, look.added() + " new and " + look.updated() + " updated at the last look.")
                : new Condition(SourceState.QUIET, "Nothing new at the last look.");
    }
}
