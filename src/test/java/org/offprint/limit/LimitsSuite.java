package org.offprint.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

abstract class LimitsSuite {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Limits limits;

    @Test
    void allows_so_many_and_no_more() {
        assertTrue(limits.take("test:many", 2, DAY, NOON));
        assertTrue(limits.take("test:many", 2, DAY, NOON.plusSeconds(1)));
        assertFalse(limits.take("test:many", 2, DAY, NOON.plusSeconds(2)));
        assertTrue(limits.take("test:another", 2, DAY, NOON), "names don't share");
    }

    @Test
    void forgets_each_use_after_the_span() {
        Instant evening = NOON.plus(Duration.ofHours(8));
        limits.take("test:slides", 2, DAY, NOON);
        limits.take("test:slides", 2, DAY, evening);
        assertFalse(limits.take("test:slides", 2, DAY, NOON.plus(Duration.ofHours(23))), "across midnight too");
        assertTrue(limits.take("test:slides", 2, DAY, NOON.plus(DAY)));
        assertFalse(limits.take("test:slides", 2, DAY, NOON.plus(DAY).plusSeconds(1)));
        assertTrue(limits.take("test:slides", 2, DAY, evening.plus(DAY)));
    }

    @Test
    void tells_how_long_to_wait() {
        limits.take("test:wait", 1, Duration.ofMinutes(10), NOON);
        assertEquals(
                Duration.ofMinutes(6),
                limits.untilFree("test:wait", Duration.ofMinutes(10), NOON.plus(Duration.ofMinutes(4))));
        assertEquals(Duration.ofSeconds(1), limits.untilFree("test:never-used", DAY, NOON));
    }

    @Test
    void a_use_that_is_rolled_back_was_none() {
        QuarkusTransaction.begin();
        limits.take("test:undone", 1, DAY, NOON);
        QuarkusTransaction.rollback();
        assertTrue(limits.take("test:undone", 1, DAY, NOON));
    }

    @Test
    void counts_right_when_many_ask_at_once() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                answers.add(crowd.submit(() -> limits.take("test:crowd", 7, DAY, NOON)));
            }
            int taken = 0;
            for (Future<Boolean> answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
            assertEquals(7, taken);
        } finally {
            crowd.shutdownNow();
        }
    }
}
