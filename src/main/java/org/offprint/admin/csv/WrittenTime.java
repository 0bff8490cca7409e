package org.offprint.admin.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as tables have it: a day, ISO 8601, Mailchimp's {@code 2026-01-31 12:00:00}, Go's (listmonk's)
 * {@code 2026-01-31 12:00:00.123456 +0000 UTC}. Without an offset it is in UTC.
 */
final class WrittenTime {

    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)"
            + "(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d\\d:?\\d\\d)?(?: [A-Z0-9+-]+)?)?");

    private WrittenTime() {}

    /** Empty when it is none. */
    static Optional<Instant> read(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime clock = time.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(time.group(2));
            ZoneOffset offset = time.group(3) == null ? ZoneOffset.UTC : ZoneOffset.of(time.group(3));
            Instant at = LocalDate.parse(time.group(1)).atTime(clock).toInstant(offset);
            return Optional.of(at.truncatedTo(ChronoUnit.MICROS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
