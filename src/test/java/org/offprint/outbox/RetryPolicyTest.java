package org.offprint.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-01-05T05:00:00Z");
    private static final RetryPolicy POLICY = RetryPolicy.STANDARD;

    @Test
    void waits_longer_each_time_within_a_fifth() {
        List<Integer> minutes = List.of(5, 15, 45, 120, 240, 480, 480, 480);
        for (int failed = 1; failed <= minutes.size(); failed++) {
            for (long seed = 0; seed < 1000; seed++) {
                double wait =
                        Duration.between(NOW, POLICY.next(failed, seed, NOW)).toSeconds() / 60.0;
                int middle = minutes.get(failed - 1);
                assertTrue(wait >= middle * 0.79 && wait <= middle * 1.21, failed + " times: " + wait);
            }
        }
    }

    @Test
    void spreads_what_failed_together() {
        assertNotEquals(POLICY.next(3, 1, NOW), POLICY.next(3, 2, NOW));
        double mean = java.util.stream.LongStream.range(0, 10_000)
                .map(seed -> Duration.between(NOW, POLICY.next(1, seed, NOW)).toSeconds())
                .average()
                .orElseThrow();
        assertEquals(300, mean, 5);
    }
}
