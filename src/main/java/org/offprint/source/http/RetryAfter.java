package org.offprint.source.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long a server wants to be left alone (RFC 9110, section 10.2.3). */
final class RetryAfter {

    /** When it says only that it was too much. */
    static final Duration UNSAID = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /** From 0 to 365 days; a minute when the header is missing or cannot be read. */
    static Duration of(@Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return UNSAID;
        }
        String value = header.strip();
        if (value.matches("\\d+")) {
            return value.length() > 8 ? LONGEST : least(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? least(Duration.between(now, until)) : Duration.ZERO;
        } catch (DateTimeException notOne) {
            return UNSAID;
        }
    }

    private static Duration least(Duration wanted) {
        return wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
    }
}
