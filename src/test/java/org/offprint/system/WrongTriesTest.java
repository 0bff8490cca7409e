package org.offprint.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.story.TurnedClock;

class WrongTriesTest {

    private final TurnedClock clock = new TurnedClock();
    private final WrongTries wrong = new WrongTries(clock);

    @Test
    void theTenthWrongTryIsTheLastOfTheMinute() {
        tries(9);
        assertTrue(wrong.rest("192.0.2.1").isEmpty());
        clock.forward(Duration.ofSeconds(20));
        tries(1);
        assertEquals(Optional.of(Duration.ofSeconds(40)), wrong.rest("192.0.2.1"));
    }

    @Test
    void anotherClientIsNotHeldUp() {
        tries(10);
        assertTrue(wrong.rest("192.0.2.2").isEmpty());
    }

    @Test
    void afterTheMinuteItMayTryAgain() {
        tries(10);
        clock.forward(Duration.ofMinutes(1));
        assertTrue(wrong.rest("192.0.2.1").isEmpty());
        tries(1);
        assertTrue(wrong.rest("192.0.2.1").isEmpty());
    }

    @Test
    void aClockThatStepsBackLocksNobodyOut() {
        tries(10);
        clock.forward(Duration.ofDays(-1));
        assertTrue(wrong.rest("192.0.2.1").isEmpty());
    }

    private void tries(int count) {
        for (int i = 0; i < count; i++) {
            wrong.count("192.0.2.1");
        }
    }
}
