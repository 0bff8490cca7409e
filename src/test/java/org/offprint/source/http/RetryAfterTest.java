package org.offprint.source.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");

    @Test
    void seconds_or_a_date() {
        assertEquals(Duration.ofSeconds(120), RetryAfter.of("120", NOW));
        assertEquals(Duration.ofHours(1), RetryAfter.of("Mon, 05 Jan 2026 06:00:00 GMT", NOW));
        assertEquals(Duration.ZERO, RetryAfter.of("Mon, 05 Jan 2026 04:00:00 GMT", NOW));
    }

    @Test
    void what_cannot_be_meant_is_a_minute_and_nothing_lasts_for_ever() {
        assertEquals(Duration.ofMinutes(1), RetryAfter.of(null, NOW));
        assertEquals(Duration.ofMinutes(1), RetryAfter.of("-5", NOW));
        assertEquals(Duration.ofMinutes(1), RetryAfter.of("soon", NOW));
        assertEquals(Duration.ofDays(365), RetryAfter.of("9".repeat(500), NOW));
        assertEquals(Duration.ofDays(365), RetryAfter.of("99999999", NOW));
    }
}
